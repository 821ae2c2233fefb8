// Notes how many characters all texts of a generation have, by which the next start knows that none of them is lost.
// Parameter: generation.
MATCH (n:Loaded {generation: $generation})
CALL (n) {
  OPTIONAL MATCH (n)-[r]->()
  WITH coalesce(properties(r), {}) AS values
  RETURN sum(
    // include characters
  ) AS said
}
WITH said, properties(n) AS values
WITH sum(said +
  // include characters
) AS characters
MATCH (generation:Generation {number: $generation})
SET generation.characters = characters
