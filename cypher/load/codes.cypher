// Parameters: generation, rows (vocabulary, id, nl, en).
UNWIND $rows AS row
CREATE (code:Code:Loaded {generation: $generation})
SET code += row
