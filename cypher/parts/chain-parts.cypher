// From `chain` to `parts`: the chain itself, then its steps in order, each with what a path shows of it; to `partIds`: the ids
// of all facts that these mean.
CALL (chain) {
  MATCH (chain)-[:STEP*0..1]->(about)
  // include told
  WITH properties(about) AS about, told, cameFrom, contradictions, remarks ORDER BY about.kind, about.position
  RETURN collect({about: about, told: told, cameFrom: cameFrom, contradictions: contradictions, remarks: remarks}) AS parts
}
WITH *, reduce(all = [], part IN parts | all + [one IN part.told + part.cameFrom | one.fact]
  + reduce(sides = [], contradiction IN part.contradictions | sides + contradiction.sides)) AS partIds
