// Q15. What rests on each of some sources?
// Parameters: ids, after (subject and id of the last fact seen, or none), limit.
// Columns: id, total, facts.
// Starts from the index on the id of Source.
// Example: {"ids": ["rebel-2024"], "after": [], "limit": 26}
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:Fact)-[:SUPPORTED_BY]->(:Source {generation: $generation, id: id})
  WITH DISTINCT fact ORDER BY fact.subject, fact.id
  RETURN collect(fact) AS everything
}
CALL (everything) {
  UNWIND [one IN everything WHERE size($after) = 0 OR one.subject > $after[0]
          OR (one.subject = $after[0] AND one.id > $after[1])][..$limit] AS fact
  WITH fact ORDER BY fact.subject, fact.id
  RETURN collect(
    // include fact
  ) AS facts
}
RETURN id, size(everything) AS total, facts
