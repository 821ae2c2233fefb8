// Parameters: generation, rows (property maps).
UNWIND $rows AS row
CREATE (source:Source:Loaded {generation: $generation})
SET source += row
