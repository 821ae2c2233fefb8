// Waits, at most five minutes, until all indexes cover all that is written.
CALL db.awaitIndexes(300)
