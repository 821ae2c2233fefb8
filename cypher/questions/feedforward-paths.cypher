// Q6. Which deal did this programme or ministry use to try something, or what came to this deal that way?
// Parameters: keys (six, under which the thing may be found), kinds (of thing that it may be), rank (of each way to belong, 1
//   is closest), strength (rank of each strength of a chain, 1 is best described), after (rank, strength and chain id of the
//   last path seen, or 0, 0 and no id), limit (of paths).
// Columns: found (things with these keys; the answer is about it only when it is one), total (paths), paths (chain, closest,
//   strength, belongings, parts; ids of facts), known (chains of this direction in the data), reportSays (ids of what the
//   report finds about feedback in general), facts (those with these ids, each once).
// Starts from the thing, through the index on Key.
// Example: {"keys": ["jenv", "intervention/jenv", "deal/jenv", "programme/jenv", "ministry/jenv", "chain/jenv"], "kinds": ["intervention", "deal", "programme", "ministry", "chain"], "rank": {"ITSELF": 1, "STARTS_HERE": 2, "PASSES_THROUGH": 3, "ENDS_HERE": 4, "CONCERNS": 5, "ACTS_IN": 6}, "strength": {"STATED": 1, "PARTLY_STATED": 2, "CHRONOLOGY_ONLY": 3}, "after": [0, 0, ""], "limit": 26}
WITH 'FEEDFORWARD' AS direction
// include chain-paths
