// Opens a generation beside all others; it is not served yet.
// Parameters: release, unreleased, id, fingerprint, loadedAt.  Column: number.
OPTIONAL MATCH (earlier:Generation)
WITH coalesce(max(earlier.number), 0) + 1 AS number
CREATE (generation:Generation {number: number, state: 'LOADING', release: $release, unreleased: $unreleased, id: $id,
                               fingerprint: $fingerprint, loadedAt: $loadedAt})
RETURN number
