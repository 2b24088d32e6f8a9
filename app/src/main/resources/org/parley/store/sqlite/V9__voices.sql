-- Who vouches for what is told of a dealing can be asked for, and types are counted beside kinds and statuses.
ALTER TABLE entry ADD COLUMN voices TEXT NOT NULL DEFAULT '';
DROP INDEX entry_facet;
CREATE INDEX entry_facet ON entry (kind, status, type);
-- All lines are written anew by the next command.
UPDATE filing SET definition = 0;
