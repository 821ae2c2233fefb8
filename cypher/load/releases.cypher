// Parameters: generation, rows (number, date, added, withdrawn).
UNWIND $rows AS row
CREATE (release:Release:Loaded {generation: $generation})
SET release += row
