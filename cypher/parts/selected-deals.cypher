// From `within`, keys of tranches and themes, to `deal`: every deal that a source names and that is of all of them.
MATCH (deal:Entity:Deal {generation: $generation, kind: 'deal'})
WHERE
  // include selected
