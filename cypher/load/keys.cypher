// Parameters: generation, rows (key, id).
UNWIND $rows AS row
MATCH (thing:Entity {generation: $generation, id: row.id})
CREATE (:Key:Loaded {generation: $generation, key: row.key})-[:OF]->(thing)
