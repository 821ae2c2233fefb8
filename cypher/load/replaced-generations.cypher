// The generations that were served and replaced, or never served since somebody went back to an earlier one. One that was
// replaced in the future, by a clock that has been put back since, is taken to be replaced now.
// Parameters: now and before (milliseconds; what was replaced later may still be read).  Column: number.
MATCH (generation:Generation {state: 'COMPLETE'})
WHERE NOT EXISTS { MATCH (:Served {generation: generation.number}) }
SET generation.replaced = CASE WHEN generation.replaced > $now THEN $now ELSE coalesce(generation.replaced, 0) END
WITH generation WHERE generation.replaced < $before
RETURN generation.number AS number ORDER BY number
