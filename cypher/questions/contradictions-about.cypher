// Q15. Where do sources disagree about each of some things?
// Parameter: ids.  Columns: id, contradictions (as for the list).
// Starts from the index on the id of Entity.
// Example: {"ids": ["step/stallenaanpak.kamervragen"]}
UNWIND $ids AS id
MATCH (contradiction:Contradiction)-[:ABOUT]->(about:Entity {generation: $generation, id: id})
CALL (contradiction) {
  MATCH (contradiction)-[:SIDE]->(fact)
  WITH fact ORDER BY fact.value, fact.id
  RETURN collect(
    // include fact
  ) AS sides
}
WITH id, contradiction, about, sides ORDER BY contradiction.predicate, contradiction.id
RETURN id, collect({id: contradiction.id, kind: contradiction.kind, about: properties(about), subject: contradiction.subject,
                    predicate: contradiction.predicate, labelNl: sides[0].labelNl, labelEn: sides[0].labelEn,
                    sides: sides}) AS contradictions
