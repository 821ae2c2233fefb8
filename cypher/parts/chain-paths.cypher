// From `direction` to `found`, the things that `keys` name, an id before a name; to `ranked`, when that is one thing, the
// chains of that direction to which it belongs, the closest first; to `paths`, those after the last one seen, at most
// `limit`, step by step; to `facts`, each fact on which they rest once, so that one projection serves all.
OPTIONAL MATCH (key:Key {generation: $generation})-[:OF]->(named:Entity)
WHERE key.key IN $keys AND named.kind IN $kinds
WITH direction, collect(DISTINCT named) AS named
WITH direction, named, [thing IN named WHERE thing.id IN $keys] AS exact
WITH direction, CASE WHEN size(exact) > 0 THEN exact ELSE named END AS found
CALL (direction, found) {
  UNWIND [thing IN found WHERE size(found) = 1] AS asked
  CALL (asked) {
    RETURN asked AS thing, [] AS part
    UNION ALL
    MATCH (asked:Deal)-[has:INTERVENTION]->(thing)
    RETURN thing, has.facts AS part
  }
  CALL (thing) {
    MATCH (chain:Chain)<-[:SUBJECT]-(fact:Fact {predicate: 'DIRECTION'})
    WHERE chain = thing AND fact.withdrawn IS NULL
    RETURN chain, 'ITSELF' AS how, null AS step, [fact.id] AS ids
    UNION ALL
    MATCH (chain:Chain)-[starts:STARTS_IN]->(thing)
    RETURN chain, 'STARTS_HERE' AS how, null AS step, starts.facts AS ids
    UNION ALL
    MATCH (chain:Chain)-[:STEP]->(step)-[concerns:CONCERNS]->(thing)
    RETURN chain, CASE WHEN EXISTS { (step)-[:NEXT]->() } THEN 'PASSES_THROUGH' ELSE 'ENDS_HERE' END AS how, step,
           concerns.facts AS ids
    UNION ALL
    MATCH (chain:Chain)-[:STEP]->(step)-[led:LED_TO]->(thing)
    RETURN chain, 'ENDS_HERE' AS how, step, led.facts AS ids
    UNION ALL
    MATCH (chain:Chain)-[:STEP]->(step)<-[led:LED_TO]-(thing)
    RETURN chain, 'PASSES_THROUGH' AS how, step, led.facts AS ids
    UNION ALL
    MATCH (chain:Chain)-[concerns:CONCERNS]->(thing)
    RETURN chain, 'CONCERNS' AS how, null AS step, concerns.facts AS ids
    UNION ALL
    MATCH (chain:Chain)-[:STEP]->(step)-[acts:ACTOR]->(thing)
    RETURN chain, 'ACTS_IN' AS how, step, acts.facts AS ids
  }
  WITH chain, how, thing, step, ids + part AS ids, direction
  WHERE chain.direction = direction
  WITH chain, {how: how, rank: $rank[how], thing: properties(thing), step: properties(step), ids: ids} AS belonging
  ORDER BY belonging.rank, belonging.thing.id, belonging.step.position
  WITH chain, collect(belonging) AS belongings
  WITH chain, belongings, belongings[0].rank AS closest, coalesce($strength[chain.strength], 9) AS strength
  ORDER BY closest, strength, chain.id
  RETURN collect({chain: chain, id: chain.id, closest: closest, strength: strength, belongings: belongings}) AS ranked
}
CALL (ranked) {
  UNWIND [path IN ranked WHERE path.closest > $after[0]
          OR (path.closest = $after[0] AND (path.strength > $after[1]
          OR (path.strength = $after[1] AND path.id > $after[2])))][..$limit] AS path
  WITH path, path.chain AS chain
  // include chain-parts
  RETURN collect({chain: properties(chain), closest: path.closest, strength: path.strength, belongings: path.belongings,
                  parts: parts, partIds: partIds}) AS paths
}
CALL (direction) {
  MATCH (chain:Entity {generation: $generation, kind: 'chain'})
  WHERE chain.direction = direction
  RETURN count(chain) AS known
}
// include report-on-feedback
WITH found, ranked, paths, known, reportSays,
     reduce(ids = reportSays, path IN paths | ids
       + reduce(all = [], belonging IN path.belongings | all + belonging.ids)
       + path.partIds) AS ids
// include evidence
RETURN [thing IN found | properties(thing)] AS found, size(ranked) AS total,
       [path IN paths | path {.chain, .closest, .strength, .belongings, .parts}] AS paths, known, reportSays, facts
