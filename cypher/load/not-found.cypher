// What must not be: things of the generation that the search does not find by their id. A few tell for all, since one
// transaction writes an entry and its place in the index.
// Parameter: generation.  Column: things (ids, at most ten).
MATCH (entry:Loaded&SearchEntry {generation: $generation})
WHERE entry.searchNames IS NOT NULL
WITH entry ORDER BY entry.id DESC LIMIT 10
CALL (entry) {
  CALL db.index.fulltext.queryNodes('search_names', 'searchNames:"' + split(entry.searchNames, '\n')[0] + '"') YIELD node
  WHERE node = entry
  RETURN count(node) AS found
}
WITH entry.id AS id WHERE found = 0
RETURN collect(id) AS things
