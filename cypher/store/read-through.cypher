// Reads every node, relationship and value, to meet what is damaged.
// Columns: nodes, relationships (how many there are), characters (of all texts of the served generation), read (of no use, but to have it all
// read).
OPTIONAL MATCH (served:Served {id: 'served'})
WITH max(served.generation) AS served
MATCH (n)
CALL (n) {
  OPTIONAL MATCH (n)-[r]->(m)
  WITH r, m, coalesce(properties(r), {}) AS values
  RETURN count(r) AS found, sum(size(labels(m))) AS seen, sum(
    // include characters
  ) AS said
}
WITH found, seen, said, properties(n) AS values, size(labels(n)) AS own, n:Loaded AND n.generation = served AS isServed
WITH found, seen + own AS read, isServed, said +
  // include characters
AS characters
RETURN count(*) AS nodes, sum(found) AS relationships, sum(CASE WHEN isServed THEN characters ELSE 0 END) AS characters, sum(read) AS read
