// The generations that are neither served nor kept.
// Parameter: keep (numbers).  Column: number.
MATCH (generation:Generation)
WHERE NOT generation.number IN $keep
RETURN generation.number AS number ORDER BY number
