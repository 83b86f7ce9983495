/** Schema 7: what people say of sources beside what their bytes say. */
export const sql = `
CREATE TABLE description (n INTEGER PRIMARY KEY, source TEXT NOT NULL, log INTEGER NOT NULL);
CREATE INDEX description_source ON description (source);
`;
