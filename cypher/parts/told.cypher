// From `about`, a chain or one of its steps, to `told`: what a path shows of it, each fact with the thing that it points at;
// to `cameFrom`: what led to it and is no step of the chain; to `contradictions` and `remarks` about it. Of facts, the ids.
CALL (about) {
  MATCH (fact:Fact {generation: $generation, subject: about.id})
  USING INDEX fact:Fact(generation, predicate, subject)
  WHERE fact.withdrawn IS NULL AND fact.predicate IN ['DIRECTION', 'STRENGTH', 'STARTS_IN', 'STATEMENT', 'STATED_MISSING',
                                                     'TITLE', 'DATE', 'STEP_KIND', 'ACTOR', 'EFFECT', 'CONCERNS', 'LED_TO']
  OPTIONAL MATCH (fact)-[:OBJECT]->(thing)
  WITH fact, properties(thing) AS thing ORDER BY fact.predicate, thing.kind, thing.position, thing.sortName, fact.value, fact.id
  RETURN collect({fact: fact.id, thing: thing}) AS told
}
CALL (chain, about) {
  MATCH (about)<-[:OBJECT]-(fact:Fact {predicate: 'LED_TO'})-[:SUBJECT]->(thing)
  WHERE fact.withdrawn IS NULL AND NOT EXISTS { (chain)-[:STEP]->(thing) }
  WITH fact, properties(thing) AS thing ORDER BY thing.id
  RETURN collect({fact: fact.id, thing: thing}) AS cameFrom
}
CALL (about) {
  MATCH (contradiction:Contradiction)-[:ABOUT]->(about)
  WITH contradiction ORDER BY contradiction.predicate, contradiction.id
  RETURN collect(contradiction {.id, .kind, sides: COLLECT {
    MATCH (contradiction)-[:SIDE]->(side) RETURN side.id ORDER BY side.value, side.id
  }}) AS contradictions
}
CALL (about) {
  MATCH (remark:Remark)-[:ABOUT]->(about)
  WITH remark ORDER BY remark.kind, remark.nl
  RETURN collect(
    // include remark
  ) AS remarks
}
