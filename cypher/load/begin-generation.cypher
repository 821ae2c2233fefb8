// Opens a generation beside all others; it is not served yet. The number of one that was served is never given again, since
// cursors carry it.
// Parameters: release, unreleased, id, fingerprint, loadedAt.  Column: number.
OPTIONAL MATCH (earlier:Generation)
WITH max(earlier.number) AS highest
OPTIONAL MATCH (served:Served {id: 'served'})
WITH CASE WHEN served.highest > highest THEN served.highest ELSE coalesce(highest, 0) END + 1 AS number
CREATE (generation:Generation {number: number, state: 'LOADING', release: $release, unreleased: $unreleased, id: $id,
                               fingerprint: $fingerprint, loadedAt: $loadedAt})
RETURN number
