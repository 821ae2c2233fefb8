// Removes the record of a generation whose nodes are gone.  Parameter: generation.
MATCH (generation:Generation {number: $generation})
DELETE generation
