// Which things have these ids?
// Parameter: ids.  Column: node.
// Starts from the index on the id of Entity.
// Example: {"ids": ["deal/achterhoek"]}
UNWIND $ids AS id
MATCH (thing:Entity {generation: $generation, id: id})
RETURN thing {.*} AS node
