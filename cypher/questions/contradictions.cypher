// Q15. Where do sources disagree?
// Parameters: about (key of a thing, or null for all), kind (or null for all), after (subject and id of the last one seen, or
//   none), limit.
// Columns: total, contradictions (id, kind, about, predicate, labelNl, labelEn, sides).
// Starts from the index on the id of Contradiction.
// Example: {"about": null, "kind": null, "after": [], "limit": 26}
CALL () {
  MATCH (contradiction:Contradiction {generation: $generation})-[:ABOUT]->(about)
  WHERE ($kind IS NULL OR contradiction.kind = $kind)
    AND ($about IS NULL OR EXISTS { (:Key {generation: $generation, key: $about})-[:OF]->(about) })
  WITH contradiction, about ORDER BY contradiction.subject, contradiction.id
  RETURN collect({contradiction: contradiction, about: about}) AS everything
}
CALL (everything) {
  UNWIND [one IN everything WHERE size($after) = 0 OR one.contradiction.subject > $after[0]
          OR (one.contradiction.subject = $after[0] AND one.contradiction.id > $after[1])][..$limit] AS one
  WITH one.contradiction AS contradiction, one.about AS about
  CALL (contradiction) {
    MATCH (contradiction)-[:SIDE]->(fact)
    WITH fact ORDER BY fact.value, fact.id
    RETURN collect(
      // include fact
    ) AS sides
  }
  WITH contradiction, about, sides ORDER BY contradiction.subject, contradiction.id
  RETURN collect({id: contradiction.id, kind: contradiction.kind, about: properties(about), subject: contradiction.subject,
                  predicate: contradiction.predicate, labelNl: sides[0].labelNl, labelEn: sides[0].labelEn,
                  sides: sides}) AS contradictions
}
RETURN size(everything) AS total, contradictions
