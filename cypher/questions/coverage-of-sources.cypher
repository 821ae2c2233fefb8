// Q15. How many facts rest on each source?
// Parameters: after (position of the last source seen, or none), limit.
// Columns: position, source, counts; in the order of position. Counted at load.
// Starts from the index on what a Coverage is of.
// Example: {"after": [], "limit": 26}
MATCH (coverage:Coverage {generation: $generation, of: 'source'})
WHERE coverage.position > coalesce($after[0], -1)
WITH coverage ORDER BY coverage.position LIMIT $limit
MATCH (source:Source {generation: $generation, id: coverage.id})
RETURN coverage.position AS position, properties(source) AS source,
  // include fact-counts
  AS counts
ORDER BY position
