// What stands in any relation to each of some things?
// Parameters: ids, predicates (or null for all), kind (of the neighbour, or null for all), after (name and id of the relation
//   last seen, or none), limit.
// Columns: id, total, relations (predicate, outgoing, node, noteNl, noteEn, validFrom, validTo, facts, sortedBy, fact).
// Starts from the index on the id of Entity.
// Example: {"ids": ["theme/9"], "predicates": null, "kind": "deal", "after": [], "limit": 26}
UNWIND $ids AS id
MATCH (thing:Entity {generation: $generation, id: id})
CALL (thing) {
  MATCH (thing)-[relation]-(other:Entity)
  WHERE relation.facts IS NOT NULL AND ($predicates IS NULL OR type(relation) IN $predicates)
    AND ($kind IS NULL OR other.kind = $kind)
  WITH relation, other, startNode(relation) = thing AS outgoing, type(relation) + ' ' + other.sortName AS sortedBy,
       relation.facts[0] AS factId
  ORDER BY sortedBy, factId
  RETURN collect({relation: relation, other: other, outgoing: outgoing, sortedBy: sortedBy, factId: factId}) AS everything
}
CALL (everything) {
  UNWIND [one IN everything WHERE size($after) = 0 OR one.sortedBy > $after[0]
          OR (one.sortedBy = $after[0] AND one.factId > $after[1])][..$limit] AS one
  WITH one, one.relation AS relation, one.relation.facts AS ids
  // include evidence
  WITH one, relation, facts ORDER BY one.sortedBy, one.factId
  RETURN collect({predicate: type(relation), outgoing: one.outgoing, node: properties(one.other), noteNl: relation.noteNl,
                  noteEn: relation.noteEn, validFrom: relation.validFrom, validTo: relation.validTo, facts: facts,
                  sortedBy: one.sortedBy, fact: one.factId}) AS relations
}
RETURN id, size(everything) AS total, relations
