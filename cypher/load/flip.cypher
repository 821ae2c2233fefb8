// Serves the generation from now on: one write to the node that every operation reads first.
// Parameters: generation, now (milliseconds), bookmarks (of all that the load wrote).
MATCH (generation:Generation {number: $generation})
SET generation.state = 'COMPLETE', generation.bookmarks = $bookmarks
MERGE (served:Served {id: 'served'})
WITH served, served.generation AS before
SET served.generation = $generation, served.highest = $generation
WITH before
MATCH (replaced:Generation {number: before})
SET replaced.replaced = $now
