/** Schema 4: what a trained model marked in a text, for the export of annotations. */
export const sql = `
ALTER TABLE text ADD COLUMN annotation TEXT;
`;
