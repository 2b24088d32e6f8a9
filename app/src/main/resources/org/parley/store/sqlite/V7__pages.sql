-- What pages ask of many dealings stands in lines of its own, so that no page reads whole dealings: deadlines, filed under the same
-- keys as their dealings, and where a dealing stood on which day. A pair of sides is a key too.
CREATE TABLE due (
  host TEXT NOT NULL, number INTEGER NOT NULL, entry TEXT NOT NULL, state TEXT NOT NULL, what TEXT NOT NULL, day_window TEXT NOT NULL,
  computed INTEGER NOT NULL, start_stated INTEGER NOT NULL, hangs_on TEXT NOT NULL, report TEXT NOT NULL, PRIMARY KEY (host, number));
CREATE TABLE due_key (
  key TEXT NOT NULL, state TEXT NOT NULL, edge TEXT NOT NULL, host TEXT NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY (key, state, edge, host, number)) WITHOUT ROWID;
CREATE INDEX due_key_host ON due_key (host);
DROP INDEX entry_open;
ALTER TABLE entry DROP COLUMN open_until;
ALTER TABLE entry ADD COLUMN life TEXT NOT NULL DEFAULT '';
CREATE INDEX entry_facet ON entry (kind, status);
CREATE INDEX entry_day ON entry (day_last, last_seen, host);
CREATE INDEX entry_least ON entry (least, last_seen, host);
-- Counting what is not current is quick, and so is knowing whether there is an article that was written for Parley.
CREATE INDEX report_past ON report (article) WHERE is_current = 0;
CREATE INDEX article_example ON article (id) WHERE url LIKE 'https://%.example/%';
-- All lines are written anew by the next command.
UPDATE filing SET definition = 0;
