// Parameters: generation, rows (id, kind, subject, predicate, sides).
UNWIND $rows AS row
MATCH (subject:Entity {generation: $generation, id: row.subject})
CREATE (contradiction:Contradiction:Loaded {generation: $generation, id: row.id, kind: row.kind, subject: row.subject,
                                            predicate: row.predicate})-[:ABOUT]->(subject)
WITH contradiction, row
UNWIND row.sides AS side
MATCH (fact:Fact {generation: $generation, id: side})
CREATE (contradiction)-[:SIDE]->(fact)
