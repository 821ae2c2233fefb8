// Q15. Where does this fact come from?
// Parameter: id.  Column: fact.
// Starts from the index on the id of Fact.
// Example: {"id": "f00000000000000000000"}
MATCH (fact:Fact {generation: $generation, id: $id})
RETURN
  // include fact
AS fact
