// What stands in one relation to each of some things?
// Parameters: ids, predicate, outgoing (whether the things are the subjects).
// Columns: id, relations (node, role, namedAs, kind, relation, direction, membership, effect, capacity, portfolio, noteNl,
//   noteEn, validFrom, validTo, facts).
// Starts from the index on the id of Entity.
// Example: {"ids": ["deal/achterhoek"], "predicate": "PARTY", "outgoing": true}
UNWIND $ids AS id
MATCH (thing:Entity {generation: $generation, id: id})
CALL (thing) {
  WITH thing WHERE $outgoing
  MATCH (thing)-[relation:$($predicate)]->(other)
  RETURN relation, other
  UNION ALL
  WITH thing WHERE NOT $outgoing
  MATCH (thing)<-[relation:$($predicate)]-(other)
  RETURN relation, other
}
WITH id, relation, other, relation.facts AS ids
// include evidence
WITH id, relation, other, facts ORDER BY other.position, other.sortName, relation.role, relation.kind, facts[0].id
RETURN id, collect({node: properties(other), role: relation.role, namedAs: relation.namedAs, kind: relation.kind,
                    relation: relation.relation, direction: relation.direction, membership: relation.membership,
                    effect: relation.effect, capacity: relation.capacity, portfolio: relation.portfolio,
                    noteNl: relation.noteNl, noteEn: relation.noteEn, validFrom: relation.validFrom,
                    validTo: relation.validTo, facts: facts}) AS relations
