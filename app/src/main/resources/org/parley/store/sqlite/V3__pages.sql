-- A page of a filtered list reads one run of rows: for each side and concept of an entry a row with all that filters look at, in the
-- order of the list. What comes together has changed too, so all reports are filed anew.
DROP TABLE entry_side;
CREATE TABLE entry_key (
  key TEXT NOT NULL, last_seen TEXT NOT NULL, host TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL,
  least INTEGER NOT NULL, day_first TEXT NOT NULL, day_last TEXT NOT NULL, sides TEXT NOT NULL, concepts TEXT NOT NULL,
  PRIMARY KEY (key, last_seen, host)) WITHOUT ROWID;
CREATE INDEX entry_key_host ON entry_key (host);
CREATE INDEX entry_type ON entry (type, last_seen, host);
CREATE INDEX entry_status ON entry (status, last_seen, host);
DELETE FROM block;
DELETE FROM edge;
DELETE FROM cell;
DELETE FROM entry;
DELETE FROM stale;
UPDATE report SET cell = NULL WHERE is_current = 1;
