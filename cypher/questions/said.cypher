// Which values does one predicate say of each of some things?
// Parameters: ids, predicate.  Columns: id, facts.
// Starts from the index on the subject of Fact.
// Example: {"ids": ["deal/achterhoek"], "predicate": "MONEY"}
UNWIND $ids AS id
MATCH (fact:Fact {generation: $generation, subject: id})
WHERE fact.predicate = $predicate AND fact.withdrawn IS NULL
WITH id, fact ORDER BY fact.qualifierValues, fact.value
RETURN id, collect(
  // include fact
) AS facts
