// Parameters: generation, rows (fact, source, properties).
UNWIND $rows AS row
MATCH (fact:Fact {generation: $generation, id: row.fact})
MATCH (source:Source {generation: $generation, id: row.source})
CREATE (fact)-[support:SUPPORTED_BY]->(source)
SET support += row.properties
