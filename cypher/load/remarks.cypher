// Parameters: generation, rows (about, properties, evidence).
UNWIND $rows AS row
MATCH (about:Entity {generation: $generation, id: row.about})
CREATE (remark:Remark:Loaded {generation: $generation})-[:ABOUT]->(about)
SET remark += row.properties
WITH remark, row
UNWIND row.evidence AS evidence
MATCH (source:Source {generation: $generation, id: evidence.source})
CREATE (remark)-[support:SUPPORTED_BY]->(source)
SET support += evidence.properties
