// What is remarked about each of some things?
// Parameter: ids.  Columns: id, remarks (id, kind, nl, en, places).
// Starts from the index on the id of Entity.
// Example: {"ids": ["deal/achterhoek"]}
UNWIND $ids AS id
MATCH (remark:Remark)-[:ABOUT]->(:Entity {generation: $generation, id: id})
WITH id, remark ORDER BY remark.kind, remark.nl
RETURN id, collect(
  // include remark
) AS remarks
