-- Articles, their postings and reports, and the decisions of people: only ever added to (a newer reading takes the place of an older
-- one by "current"). Cells, edges and entries are made from them and can be made again.
CREATE TABLE article (
  id TEXT PRIMARY KEY, text_id TEXT NOT NULL, doc TEXT NOT NULL, language TEXT NOT NULL, page_type TEXT NOT NULL, pack TEXT NOT NULL,
  published TEXT, publisher TEXT, url TEXT, title TEXT, added TEXT NOT NULL, sketch BLOB NOT NULL, body TEXT, flags TEXT NOT NULL,
  own INTEGER NOT NULL, reading INTEGER NOT NULL);
CREATE INDEX article_url ON article (url);
CREATE INDEX article_text ON article (text_id);
CREATE TABLE posting (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, doc TEXT NOT NULL, language TEXT, published TEXT, publisher TEXT, url TEXT, title TEXT,
  added TEXT NOT NULL);
CREATE INDEX posting_article ON posting (article);
CREATE TABLE report (
  id TEXT NOT NULL, reading INTEGER NOT NULL, article TEXT NOT NULL, is_current INTEGER NOT NULL, cell TEXT, json TEXT NOT NULL,
  content TEXT NOT NULL, PRIMARY KEY (id, reading));
CREATE INDEX report_article ON report (article);
CREATE INDEX report_cell ON report (cell) WHERE cell IS NOT NULL;
CREATE INDEX report_open ON report (id) WHERE cell IS NULL AND is_current = 1;
CREATE TABLE link (report TEXT NOT NULL, relation TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (report, relation, other)) WITHOUT ROWID;
CREATE INDEX link_other ON link (other);
CREATE TABLE decision (
  id TEXT PRIMARY KEY, ruling TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL, by_whom TEXT NOT NULL,
  at_time TEXT NOT NULL, why TEXT NOT NULL, anchors TEXT NOT NULL);
CREATE TABLE cell (id TEXT PRIMARY KEY, profile TEXT NOT NULL, grp TEXT NOT NULL, host TEXT NOT NULL);
CREATE INDEX cell_grp ON cell (grp);
CREATE INDEX cell_host ON cell (host);
CREATE TABLE block (id INTEGER NOT NULL, cell TEXT NOT NULL, PRIMARY KEY (id, cell)) WITHOUT ROWID;
CREATE INDEX block_cell ON block (cell);
CREATE TABLE edge (cell TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (cell, other)) WITHOUT ROWID;
CREATE TABLE entry (
  host TEXT PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, certainty TEXT NOT NULL,
  sides TEXT NOT NULL, day_first TEXT NOT NULL, day_last TEXT NOT NULL, date TEXT NOT NULL, first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL, reports INTEGER NOT NULL, least INTEGER NOT NULL, most INTEGER NOT NULL, languages TEXT NOT NULL,
  concepts TEXT NOT NULL, quote TEXT NOT NULL, maker TEXT NOT NULL, open_until TEXT NOT NULL);
CREATE INDEX entry_id ON entry (id);
CREATE INDEX entry_seen ON entry (last_seen, host);
CREATE INDEX entry_kind ON entry (kind, last_seen, host);
CREATE INDEX entry_open ON entry (open_until) WHERE open_until <> '';
CREATE TABLE entry_side (
  side TEXT NOT NULL, last_seen TEXT NOT NULL, host TEXT NOT NULL, PRIMARY KEY (side, last_seen, host)) WITHOUT ROWID;
CREATE INDEX entry_side_host ON entry_side (host);
CREATE TABLE stale (host TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (sort UNINDEXED, ref UNINDEXED, speaker, body, tokenize = 'unicode61 remove_diacritics 2');
