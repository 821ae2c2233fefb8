// Reads every node, relationship and value, to meet what is damaged.
// Columns: nodes, relationships (how many there are), read (of no use, but to have it all read).
MATCH (n)
CALL (n) {
  OPTIONAL MATCH (n)-[r]->(m)
  RETURN count(r) AS found, sum(size(keys(properties(r))) + size(labels(m))) AS seen
}
RETURN count(n) AS nodes, sum(found) AS relationships, sum(seen + size(keys(properties(n))) + size(labels(n))) AS read
