/** Schema 1: the log, and the tables that follow from it. */
export const sql = `
-- What belongs to the case and is not in the log: its id, the secret of its ids.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- The logs. A withheld record has neither salt nor payload; its commitment stays.
CREATE TABLE writer (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, size INTEGER NOT NULL);
CREATE TABLE log (
  pos INTEGER PRIMARY KEY,
  writer INTEGER NOT NULL REFERENCES writer (n),
  number INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  salt BLOB,
  payload TEXT,
  commitment BLOB NOT NULL,
  UNIQUE (writer, number)
);
CREATE INDEX log_clock ON log (clock);
-- Hashes of the complete subtrees above the leaves.
CREATE TABLE node (
  writer INTEGER NOT NULL,
  level INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (writer, level, number)
) WITHOUT ROWID;

-- From here on everything is derived; "log" is the record that holds the body.
CREATE TABLE source (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, log INTEGER NOT NULL);
CREATE INDEX source_sha256 ON source (sha256);
CREATE TABLE source_path (
  path TEXT NOT NULL,
  version INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (path, version, source)
) WITHOUT ROWID;

CREATE TABLE text (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  log INTEGER NOT NULL,
  language_read INTEGER,
  extractors TEXT
);
CREATE INDEX text_source ON text (source);
CREATE TABLE emendation (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  log INTEGER NOT NULL,
  UNIQUE (id, text)
);
CREATE INDEX emendation_text ON emendation (text);
CREATE TABLE sentence (
  text TEXT NOT NULL,
  i INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (text, i)
) WITHOUT ROWID;

CREATE TABLE entity (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  type TEXT NOT NULL,
  current INTEGER NOT NULL,
  log INTEGER NOT NULL
);
CREATE INDEX entity_source ON entity (source);
CREATE TABLE entity_name (
  entity INTEGER NOT NULL,
  i INTEGER NOT NULL,
  folded TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (entity, i)
) WITHOUT ROWID;
CREATE INDEX entity_name_folded ON entity_name (folded);
CREATE INDEX entity_name_last ON entity_name (last);
CREATE TABLE mention (
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  quote TEXT NOT NULL,
  entity TEXT,
  form TEXT NOT NULL,
  PRIMARY KEY (text, start, "end", id)
) WITHOUT ROWID;
CREATE INDEX mention_id ON mention (id);
CREATE INDEX mention_entity ON mention (entity);

CREATE TABLE claim (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT,
  start_earliest TEXT,
  start_latest TEXT,
  end_earliest TEXT,
  end_latest TEXT,
  by_person INTEGER NOT NULL,
  current INTEGER NOT NULL,
  review TEXT NOT NULL,
  log INTEGER NOT NULL
);
CREATE INDEX claim_source ON claim (source);
CREATE INDEX claim_text ON claim (text);
CREATE INDEX claim_kind ON claim (kind, type);
CREATE INDEX claim_review ON claim (review);
CREATE INDEX claim_start ON claim (start_earliest);
CREATE INDEX claim_end ON claim (end_latest);
-- Arguments, and as arguments of their own names the places ("where") and the voices ("voice").
CREATE TABLE claim_arg (
  claim INTEGER NOT NULL,
  argument TEXT NOT NULL,
  i INTEGER NOT NULL,
  folded TEXT NOT NULL,
  entity TEXT,
  target TEXT,
  PRIMARY KEY (claim, argument, i)
) WITHOUT ROWID;
CREATE INDEX claim_arg_folded ON claim_arg (folded);
CREATE INDEX claim_arg_entity ON claim_arg (entity);
CREATE INDEX claim_arg_target ON claim_arg (target) WHERE target IS NOT NULL;

CREATE TABLE judgement (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT,
  decision TEXT NOT NULL,
  log INTEGER NOT NULL
);
CREATE INDEX judgement_a ON judgement (a);
CREATE INDEX judgement_b ON judgement (b);
CREATE TABLE period (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, folded TEXT NOT NULL, log INTEGER NOT NULL);
CREATE INDEX period_folded ON period (folded);

-- Full text: each text cut into passages; "start" counts code points of the text as received.
CREATE TABLE passage (n INTEGER PRIMARY KEY, text TEXT NOT NULL, start INTEGER NOT NULL, words TEXT NOT NULL);
CREATE INDEX passage_text ON passage (text);
CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content = 'passage', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
`;
