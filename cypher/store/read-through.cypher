// Reads every node, relationship and value, to meet what is damaged.
// Columns: nodes, relationships (how many there are), characters (of all texts of the served generation), read (of no use, but to have it all
// read).
OPTIONAL MATCH (served:Served {id: 'served'})
WITH max(served.generation) AS served
MATCH (n)
CALL (n) {
  OPTIONAL MATCH (n)-[r]->(m)
  RETURN count(r) AS found, sum(size(keys(properties(r))) + size(labels(m))) AS seen,
         sum(reduce(length = 0, key IN keys(r) | length + CASE
           WHEN r[key] IS :: STRING NOT NULL THEN size(r[key])
           WHEN r[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN reduce(inner = 0, text IN r[key] | inner + size(text))
           ELSE 0 END)) AS said
}
WITH found, seen, size(keys(properties(n))) + size(labels(n)) AS own, n:Loaded AND n.generation = served AS isServed,
     said + reduce(length = 0, key IN keys(n) | length + CASE
       WHEN n[key] IS :: STRING NOT NULL THEN size(n[key])
       WHEN n[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN reduce(inner = 0, text IN n[key] | inner + size(text))
       ELSE 0 END) AS characters
RETURN count(*) AS nodes, sum(found) AS relationships, sum(CASE WHEN isServed THEN characters ELSE 0 END) AS characters, sum(seen + own) AS read
