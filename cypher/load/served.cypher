// Which generation is served.
// Columns: generation, release, unreleased, id, fingerprint, loadedAt, bookmarks (none of a load by an earlier version of the program).
MATCH (served:Served {id: 'served'})
MATCH (generation:Generation {number: served.generation})
RETURN generation.number AS generation, generation.release AS release, generation.unreleased AS unreleased,
       generation.id AS id, generation.fingerprint AS fingerprint, generation.loadedAt AS loadedAt,
       coalesce(generation.bookmarks, []) AS bookmarks
