// Which things of one kind are there, filtered and sorted?
// Parameters: kind, name (lower case, or null), codes (by property), conditions (key, types, through), sort (NAME, NUMBER or
//   START), after (sort value and id of the last thing seen, or none), limit.
// Columns: node, sortedBy.
// Starts from the index on the kind of Entity.
// Example: {"kind": "deal", "name": null, "codes": {}, "conditions": [{"key": "theme/9", "types": ["THEME"], "through": []}], "sort": "NAME", "after": [], "limit": 26}
// include listed-things
WITH thing, coalesce(CASE $sort WHEN 'NUMBER' THEN thing.number WHEN 'START' THEN coalesce(thing.start, thing.signed, thing.date)
                     ELSE thing.sortName END, '') AS sortedBy
WHERE size($after) = 0 OR sortedBy > $after[0] OR (sortedBy = $after[0] AND thing.id > $after[1])
RETURN thing {.*} AS node, sortedBy
ORDER BY sortedBy, thing.id
LIMIT $limit
