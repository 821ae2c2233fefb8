// How many nodes and relationships the database has counted while it wrote them, and how many characters the load found that it had
// written; it reads none of them for that.
// Columns: nodes, relationships, characters (null of a load by an earlier version of the program).
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
OPTIONAL MATCH (served:Served {id: 'served'})
OPTIONAL MATCH (generation:Generation {number: served.generation})
RETURN nodes, relationships, generation.characters AS characters
