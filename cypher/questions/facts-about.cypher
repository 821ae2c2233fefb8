// Q15. What is said of each of some things?
// Parameters: ids, predicates (or null for all), after (predicate, value and id of the last fact seen, or none), limit.
// Columns: id, total, facts (each with what it is sorted by: predicate, value, id).
// Starts from the index on the subject of Fact.
// Example: {"ids": ["deal/achterhoek"], "predicates": null, "after": [], "limit": 26}
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:Fact {generation: $generation, subject: id})
  WHERE fact.withdrawn IS NULL AND ($predicates IS NULL OR fact.predicate IN $predicates)
  WITH fact ORDER BY fact.predicate, fact.id
  RETURN collect(fact) AS everything
}
CALL (everything) {
  UNWIND [one IN everything WHERE size($after) = 0 OR one.predicate > $after[0]
          OR (one.predicate = $after[0] AND one.id > $after[1])][..$limit] AS fact
  WITH fact ORDER BY fact.predicate, fact.id
  RETURN collect(
    // include fact
  ) AS facts
}
RETURN id, size(everything) AS total, facts
