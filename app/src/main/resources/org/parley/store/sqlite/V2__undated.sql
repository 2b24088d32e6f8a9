-- Reports without a day may join: all are filed anew by the next command that settles.
DELETE FROM block;
DELETE FROM edge;
DELETE FROM cell;
DELETE FROM entry_side;
DELETE FROM entry;
DELETE FROM stale;
UPDATE report SET cell = NULL WHERE is_current = 1;
