// A fact between two things is also a relationship that carries the id of the fact.
// Parameters: generation, rows (predicate, subject, object, properties).
UNWIND $rows AS row
MATCH (subject:Entity {generation: $generation, id: row.subject})
MATCH (object:Entity {generation: $generation, id: row.object})
CREATE (subject)-[relation:$(row.predicate)]->(object)
SET relation += row.properties
