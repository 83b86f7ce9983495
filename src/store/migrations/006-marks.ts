/** Schema 6: marks of people on words. From here on judgements may leave open what they judge. */
export const sql = `
CREATE TABLE mark (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  type TEXT,
  quote TEXT NOT NULL,
  entity TEXT,
  form TEXT NOT NULL,
  corrects TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  gone INTEGER NOT NULL,
  log INTEGER NOT NULL
);
CREATE INDEX mark_text ON mark (text, start, "end");
CREATE INDEX mark_corrects ON mark (corrects) WHERE corrects IS NOT NULL;
`;
