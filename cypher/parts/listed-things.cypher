// From `kind`, `name`, `codes` and `conditions` to `thing`: the things of that kind whose name holds the words, that have each code
// under its property, and that stand in relation to every thing named in the conditions (key, types of relation, and `through`,
// types one step further on).
MATCH (thing:Entity {generation: $generation, kind: $kind})
WHERE ($name IS NULL OR thing.searchNames CONTAINS $name)
  AND all(property IN keys($codes) WHERE thing[property] = $codes[property])
  AND all(condition IN $conditions WHERE EXISTS {
    MATCH (:Key {generation: $generation, key: condition.key})-[:OF]->(other)-[relation]-(thing)
    WHERE type(relation) IN condition.types
  } OR EXISTS {
    MATCH (:Key {generation: $generation, key: condition.key})-[:OF]->(other)-[further]-(between)-[relation]-(thing)
    WHERE type(further) IN condition.through AND type(relation) IN condition.types
  })
