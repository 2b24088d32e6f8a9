-- What people keep beside the record: what they think of an outlet, dossiers they put together. And what the desk asks most.
CREATE TABLE outlet (name TEXT PRIMARY KEY, grade TEXT NOT NULL, why TEXT NOT NULL, by_whom TEXT NOT NULL, at_time TEXT NOT NULL);
CREATE TABLE dossier (id TEXT PRIMARY KEY, title TEXT NOT NULL, parts TEXT NOT NULL, changed TEXT NOT NULL);
CREATE INDEX article_publisher ON article (publisher, published, language);
CREATE INDEX entry_certainty ON entry (certainty, last_seen, host);
CREATE INDEX decision_ruling ON decision (ruling, a);
