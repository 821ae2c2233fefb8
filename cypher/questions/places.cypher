// Where in the country does each municipality lie? One that merged lies where the municipality lies that it is part of now.
// Columns: id, now (id of the municipality of today), name (of that one), longitude, latitude.
// Starts from the index on the kind of Entity.
// Example: {}
MATCH (place:Entity:Municipality {generation: $generation, kind: 'municipality'})
CALL (place) {
  MATCH succession = (place)-[:SUCCEEDED_BY*0..3]->(now:Municipality)
  WHERE now.longitude IS NOT NULL AND none(one IN relationships(succession) WHERE one.kind = 'SPLIT')
  RETURN now ORDER BY length(succession), now.id LIMIT 1
}
RETURN place.id AS id, now.id AS now, now.name AS name, now.longitude AS longitude, now.latitude AS latitude
ORDER BY id
