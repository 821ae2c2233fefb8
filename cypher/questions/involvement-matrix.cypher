// Q2. Which ministries signed which deals, and where was each involved in earnest?
// Parameters: ministries (keys; none for all), within (keys of
//   tranches and themes that the deals must be of), after (sort name and id of the last deal seen, or none), limit (of deals).
// Columns: missing (keys without a thing), ministries (the rows), coverage (of all deals, also those on other pages), total
//   (deals), columns (deal, documents that were searched, and a cell for each ministry in the order of the rows, with ids of
//   facts), toActOn (cells with a signature and nothing found, also those on other pages).
// Starts from the indexes on the kind of Entity and the predicate of Fact.
// Example: {"ministries": ["ministry/jenv"], "within": ["tranche/2"], "after": [], "limit": 26}
WITH [key IN $ministries + $within WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->() }] AS missing
CALL () {
  MATCH (ministry:Entity:Ministry {generation: $generation, kind: 'ministry'})
  WHERE size($ministries) = 0 OR EXISTS { MATCH (key:Key)-[:OF]->(ministry) WHERE key.key IN $ministries }
  WITH ministry ORDER BY ministry.sortName, ministry.id
  RETURN collect(ministry) AS ministries
}
// include involvement-coverage
CALL (ministries) {
  // include selected-deals
  WITH deal, deal.sortName AS sortName, deal.id AS id
  WHERE size($after) = 0 OR sortName > $after[0]
    OR (sortName = $after[0] AND id > $after[1])
  WITH deal, sortName, id ORDER BY sortName, id LIMIT $limit
  // include involvement-column
  WITH column ORDER BY sortName, id
  RETURN collect(column) AS columns
}
RETURN missing, [ministry IN ministries | properties(ministry)] AS ministries, coverage, deals AS total,
       [column IN columns | column {deal: properties(column.deal), sortName: column.deal.sortName, .documents, cells: [cell IN column.cells |
          // include involvement-summary
        ]}] AS columns,
       [cell IN toActOn | cell {deal: properties(cell.deal), ministry: properties(cell.ministry), .documents, cell:
         // include involvement-summary
       }] AS toActOn
