// Q15. What do these facts say, and why may it be said?
// Parameters: ids (of facts).
// Column: fact.
// Starts from the index on the id of Fact.
// Example: {"ids": []}
UNWIND $ids AS id
MATCH (fact:Fact {generation: $generation, id: id})
RETURN
  // include fact
AS fact
