/** Schema 2: where in a cited text the parts of a claim stand. */
export const sql = `
CREATE TABLE relinking (
  claim TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  found INTEGER NOT NULL,
  log INTEGER NOT NULL,
  PRIMARY KEY (claim, key, text)
) WITHOUT ROWID;
CREATE INDEX relinking_text ON relinking (text);
`;
