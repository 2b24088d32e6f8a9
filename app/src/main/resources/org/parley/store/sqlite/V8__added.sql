-- What is added counts as added no earlier than what was added before, whatever the clock says: the last day is looked up.
CREATE INDEX article_added ON article (added);
-- The postings of an article stand together, so that adding one touches one place.
ALTER TABLE posting RENAME TO posting_before;
CREATE TABLE posting (
  id TEXT NOT NULL, article TEXT NOT NULL, doc TEXT NOT NULL, language TEXT, published TEXT, publisher TEXT, url TEXT, title TEXT,
  added TEXT NOT NULL, PRIMARY KEY (article, id)) WITHOUT ROWID;
INSERT INTO posting SELECT id, article, doc, language, published, publisher, url, title, added FROM posting_before;
DROP TABLE posting_before;
