-- What people write beside a dealing or a pair of sides, and names they give to addresses of pages.
CREATE TABLE note (
  id TEXT PRIMARY KEY, about TEXT NOT NULL, words TEXT NOT NULL, by_whom TEXT NOT NULL, at_time TEXT NOT NULL);
CREATE INDEX note_about ON note (about, at_time);
CREATE TABLE saved_view (name TEXT PRIMARY KEY, address TEXT NOT NULL, at_time TEXT NOT NULL);
