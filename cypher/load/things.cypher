// Parameters: generation, rows (label, properties).
UNWIND $rows AS row
CREATE (thing:Entity:Loaded:$(row.label) {generation: $generation})
SET thing += row.properties
