/** Schema 4: which passages were put to which larger extractor, and what it proposed of each text. */
export const sql = `
CREATE TABLE asking (
  text TEXT NOT NULL,
  "by" TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  request TEXT NOT NULL,
  log INTEGER NOT NULL,
  PRIMARY KEY (text, "by", start, "end", request)
) WITHOUT ROWID;
-- Claims and entities that rest on an asking: a new reading of the text does not undo them.
CREATE TABLE asked_item (
  text TEXT NOT NULL,
  item TEXT NOT NULL,
  "by" TEXT NOT NULL,
  PRIMARY KEY (text, item, "by")
) WITHOUT ROWID;
`;
