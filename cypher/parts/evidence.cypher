// From `ids`, a list of ids of facts, to `facts`: each of those facts once, in that order, with all that supports it.
CALL (ids) {
  UNWIND range(0, size(ids) - 1) AS position
  MATCH (fact:Fact {generation: $generation, id: ids[position]})
  WITH fact, min(position) AS position ORDER BY position
  RETURN collect(
    // include fact
  ) AS facts
}
