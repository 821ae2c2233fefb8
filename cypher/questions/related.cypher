// What stands in one relation to each of some things?
// Parameters: ids, predicate, outgoing (whether the things are the subjects), evidenced (whether the facts are asked for).
// Columns: id, relations (node, role, namedAs, kind, relation, direction, membership, effect, capacity, portfolio, noteNl,
//   noteEn, validFrom, validTo, facts, which are none unless asked for).
// Starts from the index on the id of Entity.
// Example: {"ids": ["deal/achterhoek"], "predicate": "PARTY", "outgoing": true, "evidenced": true}
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
WITH id, relation, other, CASE WHEN $evidenced THEN relation.facts ELSE [] END AS ids
// include evidence
WITH id, relation, other, facts ORDER BY other.position, other.sortName, relation.role, relation.kind, relation.facts[0]
RETURN id, collect({node: properties(other), role: relation.role, namedAs: relation.namedAs, kind: relation.kind,
                    relation: relation.relation, direction: relation.direction, membership: relation.membership,
                    effect: relation.effect, capacity: relation.capacity, portfolio: relation.portfolio,
                    noteNl: relation.noteNl, noteEn: relation.noteEn, validFrom: relation.validFrom,
                    validTo: relation.validTo, facts: facts}) AS relations
