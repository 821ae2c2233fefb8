// From `about`, a deal or an intervention, to `told`: what is known of how it was done and what came of it, each fact with
// the thing that it points at.
CALL (about) {
  MATCH (fact:Fact {generation: $generation, subject: about.id})
  USING INDEX fact:Fact(generation, predicate, subject)
  WHERE fact.withdrawn IS NULL AND fact.predicate IN ['APPROACH', 'INSTRUMENT', 'OUTCOME', 'ANCHORING', 'MONITORED', 'EVALUATION',
                                                     'IN_TRANCHE', 'STATUS']
  OPTIONAL MATCH (fact)-[:OBJECT]->(thing)
  WITH fact, thing ORDER BY fact.predicate, thing.position, thing.sortName, fact.value, fact.id
  RETURN collect({predicate: fact.predicate, thing: properties(thing), fact:
    // include fact
  }) AS told
}
