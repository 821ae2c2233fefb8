// How many things has a filtered list?
// Parameters: kind, name, codes, conditions (as for the list).  Column: total.
// Starts from the index on the kind of Entity.
// Example: {"kind": "deal", "name": null, "codes": {}, "conditions": [{"key": "theme/9", "types": ["THEME"], "through": []}]}
// include listed-things
RETURN count(thing) AS total
