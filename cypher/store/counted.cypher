// How many nodes and relationships the database has counted while it wrote them; it reads none of them for that.
// Columns: nodes, relationships.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
RETURN nodes, relationships
