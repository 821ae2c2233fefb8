// Q15. What do these facts say, and why may it be said?
// Parameter: asked, a map, so that one plan serves lists of any length: ids (of facts).
// Column: fact.
// Starts from the index on the id of Fact.
// Example: {"asked": {"ids": []}}
UNWIND $asked.ids AS id
MATCH (fact:Fact {generation: $generation, id: id})
RETURN
  // include fact
AS fact
