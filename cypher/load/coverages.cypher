// Parameters: generation, rows (of, position and all that is counted).
UNWIND $rows AS row
CREATE (coverage:Coverage:Loaded {generation: $generation})
SET coverage += row
