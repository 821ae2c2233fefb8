// Parameters: generation, rows (subject, object or null, properties).
UNWIND $rows AS row
CREATE (fact:Fact:Loaded {generation: $generation})
SET fact += row.properties
WITH fact, row
CALL (fact, row) {
  MATCH (subject:Entity {generation: $generation, id: row.subject})
  CREATE (fact)-[:SUBJECT]->(subject)
}
CALL (fact, row) {
  WITH fact, row WHERE row.object IS NOT NULL
  MATCH (object:Entity {generation: $generation, id: row.object})
  CREATE (fact)-[:OBJECT]->(object)
}
