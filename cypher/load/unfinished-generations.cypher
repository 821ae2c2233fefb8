// The generations that a load is writing or left half written.
// Column: number.
MATCH (generation:Generation {state: 'LOADING'})
RETURN generation.number AS number ORDER BY number
