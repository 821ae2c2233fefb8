// What must not be: facts of the generation that nothing supports.
// Parameter: generation.  Column: facts (ids, at most ten).
MATCH (fact:Loaded&Fact {generation: $generation})
WHERE NOT EXISTS { (fact)-[:SUPPORTED_BY|DERIVED_FROM]->() }
WITH fact.id AS id ORDER BY id LIMIT 10
RETURN collect(id) AS facts
