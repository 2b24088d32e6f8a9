-- By which definition of "one dealing" reports are filed; if the program has another one, it files them all anew.
CREATE TABLE filing (definition INTEGER NOT NULL);
INSERT INTO filing VALUES (0);
