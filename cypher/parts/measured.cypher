// From `about`, a deal or an intervention, to `told`: what is known of what came out and whether it is measured, in order, as ids of
// facts; an evaluation with who made it and the ids of what is known of it.
CALL (about) {
  MATCH (fact:Fact {generation: $generation, subject: about.id})
  USING INDEX fact:Fact(generation, predicate, subject)
  WHERE fact.withdrawn IS NULL AND fact.predicate IN ['OUTCOME', 'MONITORED', 'EVALUATION']
  OPTIONAL MATCH (fact)-[:OBJECT]->(document:Evaluation)
  WITH fact, document, COLLECT {
    MATCH (document)-[:BY]->(maker) RETURN properties(maker) ORDER BY maker.sortName, maker.id
  } AS makers, COLLECT {
    MATCH (of:Fact {generation: $generation, subject: document.id})
    WHERE of.withdrawn IS NULL AND of.predicate IN ['EVALUATION_KIND', 'PUBLISHED', 'BY']
    RETURN of.id ORDER BY of.predicate, of.id
  } AS ids
  WITH fact.predicate AS predicate, fact.id AS id, properties(document) AS evaluation, makers, [fact.id] + ids AS ids,
       coalesce(document.published, '') AS published, coalesce(fact.value, '') AS value
  ORDER BY predicate, published, value, id
  RETURN collect({predicate: predicate, evaluation: evaluation, by: makers, ids: ids}) AS told
}
