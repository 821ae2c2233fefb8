// NEXT is the order of the steps of a chain, no more.
// Parameter: generation.
MATCH (chain:Entity {generation: $generation, kind: 'chain'})-[:STEP]->(step)
WITH chain, step ORDER BY chain.id, step.position
WITH chain, collect(step) AS steps
UNWIND range(0, size(steps) - 2) AS i
WITH steps[i] AS one, steps[i + 1] AS next
CREATE (one)-[:NEXT]->(next)
