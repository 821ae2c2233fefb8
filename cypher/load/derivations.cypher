// Parameters: generation, rows (fact, from, rule).
UNWIND $rows AS row
MATCH (fact:Fact {generation: $generation, id: row.fact})
MATCH (from:Fact {generation: $generation, id: row.from})
CREATE (fact)-[:DERIVED_FROM {rule: row.rule}]->(from)
