// Removes a batch of what one load wrote.
// Parameters: generation, limit.  Column: removed.
MATCH (n:Loaded {generation: $generation})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
