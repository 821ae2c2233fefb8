// Which generation is served.
// Columns: generation, release, unreleased, id, fingerprint, loadedAt.
MATCH (served:Served {id: 'served'})
MATCH (generation:Generation {number: served.generation})
RETURN generation.number AS generation, generation.release AS release, generation.unreleased AS unreleased,
       generation.id AS id, generation.fingerprint AS fingerprint, generation.loadedAt AS loadedAt
