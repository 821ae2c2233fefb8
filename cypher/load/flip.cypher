// Serves the generation from now on: one write.
// Parameter: generation.
MATCH (generation:Generation {number: $generation})
SET generation.state = 'COMPLETE'
MERGE (served:Served {id: 'served'})
SET served.generation = $generation
