-- What is added counts as added no earlier than what was added before, whatever the clock says: the last day is looked up.
CREATE INDEX article_added ON article (added);
