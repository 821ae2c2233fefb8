// Q15. What do the data hold of each deal, and what is unknown?
// Parameters: after (position of the last deal seen, or none), limit.
// Columns: position, deal, tranche, complete, searched, missing, counts; in the order of position. Counted at load.
// Starts from the index on what a Coverage is of.
// Example: {"after": [], "limit": 26}
MATCH (coverage:Coverage {generation: $generation, of: 'deal'})
WHERE coverage.position > coalesce($after[0], -1)
WITH coverage ORDER BY coverage.position LIMIT $limit
MATCH (deal:Entity {generation: $generation, id: coverage.id})
RETURN coverage.position AS position, properties(deal) AS deal, coverage.tranche AS tranche, coverage.complete AS complete,
       coverage.searched AS searched, coverage.missing AS missing,
  // include fact-counts
  AS counts
ORDER BY position
