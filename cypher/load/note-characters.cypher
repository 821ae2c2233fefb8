// Notes how many characters all texts of a generation have, by which the next start knows that none of them is lost.
// Parameter: generation.
MATCH (n:Loaded {generation: $generation})
CALL (n) {
  OPTIONAL MATCH (n)-[r]->()
  RETURN sum(reduce(length = 0, key IN keys(r) | length + CASE
           WHEN r[key] IS :: STRING NOT NULL THEN size(r[key])
           WHEN r[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN reduce(inner = 0, text IN r[key] | inner + size(text))
           ELSE 0 END)) AS said
}
WITH sum(said + reduce(length = 0, key IN keys(n) | length + CASE
       WHEN n[key] IS :: STRING NOT NULL THEN size(n[key])
       WHEN n[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN reduce(inner = 0, text IN n[key] | inner + size(text))
       ELSE 0 END)) AS characters
MATCH (generation:Generation {number: $generation})
SET generation.characters = characters
