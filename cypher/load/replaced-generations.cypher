// The generations that were served and replaced, or never served since somebody went back to an earlier one.
// Parameter: before (milliseconds; what was replaced later may still be read).  Column: number.
MATCH (generation:Generation {state: 'COMPLETE'})
WHERE NOT EXISTS { MATCH (:Served {generation: generation.number}) } AND coalesce(generation.replaced, 0) < $before
RETURN generation.number AS number ORDER BY number
