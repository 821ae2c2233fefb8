// Which thing has this key?
// Parameter: key.  Column: node.
// Starts from the index on Key.
// Example: {"key": "ministry/j&v"}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(thing:Entity)
RETURN thing {.*} AS node LIMIT 1
