// Q2. Which ministries signed which deals, and where was each involved in earnest?
// Parameters: ministries (keys; none for all), within (keys of
//   tranches and themes that the deals must be of), after (sort name and id of the last deal seen, or none), limit (of deals).
// Columns: missing (keys without a thing), ministries (the rows), coverage (of all deals, also those on other pages), total
//   (deals), columns (deal, documents that were searched, and a cell for each ministry in the order of the rows, with ids of
//   facts), toActOn (cells with a signature and nothing found, also those on other pages).
// Starts from the index on the kind of Entity.
// Example: {"ministries": ["ministry/jenv"], "within": ["tranche/2"], "after": [], "limit": 26}
WITH [key IN $ministries + $within WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->() }] AS missing
CALL () {
  MATCH (ministry:Entity:Ministry {generation: $generation, kind: 'ministry'})
  WHERE size($ministries) = 0 OR EXISTS { MATCH (key:Key)-[:OF]->(ministry) WHERE key.key IN $ministries }
  WITH ministry ORDER BY ministry.sortName, ministry.id
  RETURN collect(ministry) AS ministries
}
CALL (ministries) {
  // include selected-deals
  // include involvement-column
  WITH column ORDER BY column.deal.sortName, column.deal.id
  RETURN collect(column) AS columns
}
// include involvement-coverage
RETURN missing, [ministry IN ministries | properties(ministry)] AS ministries, coverage, size(columns) AS total,
       [column IN [column IN columns WHERE size($after) = 0 OR column.deal.sortName > $after[0]
                   OR (column.deal.sortName = $after[0] AND column.deal.id > $after[1])][..$limit]
        | column {deal: properties(column.deal), sortName: column.deal.sortName, .documents, cells: [cell IN column.cells |
          // include involvement-summary
        ]}] AS columns,
       [cell IN toActOn | cell {deal: properties(cell.deal), ministry: properties(cell.ministry), .documents, cell:
         // include involvement-summary
       }] AS toActOn
