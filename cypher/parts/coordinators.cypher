// To `coordinators`, the ministries that coordinate the deals of a tranche. Found from the few tranches, since a ministry that
// coordinates them also coordinates many deals.
CALL () {
  MATCH (:Entity {generation: $generation, kind: 'tranche'})-[:COORDINATED_BY]->(ministry:Ministry)
  RETURN collect(DISTINCT ministry) AS coordinators
}
