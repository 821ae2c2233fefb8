// Q15. What is this source?
// Parameter: id.  Column: source.
// Starts from the index on the id of Source.
// Example: {"id": "rebel-2024"}
MATCH (source:Source {generation: $generation, id: $id})
RETURN source {.*} AS source
