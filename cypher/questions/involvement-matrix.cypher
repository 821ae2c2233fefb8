// Q2. Which ministries signed which deals, and where was each involved in earnest?
// Parameter: asked, a map, so that one plan serves lists of any length: ministries (keys; none for all), within (keys of
//   tranches and themes that the deals must be of), after (sort name and id of the last deal seen, or none), limit (of deals).
// Columns: missing (keys without a thing), ministries (the rows), coverage (of all deals, also those on other pages), total
//   (deals), columns (deal, documents that were searched, and a cell for each ministry in the order of the rows, with ids of
//   facts), toActOn (cells with a signature and nothing found, also those on other pages).
// Starts from the index on the kind of Entity.
// Example: {"asked": {"ministries": ["ministry/jenv"], "within": ["tranche/2"], "after": [], "limit": 26}}
WITH [key IN $asked.ministries + $asked.within WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->() }] AS missing
CALL () {
  MATCH (ministry:Entity:Ministry {generation: $generation, kind: 'ministry'})
  WHERE size($asked.ministries) = 0 OR EXISTS { MATCH (key:Key)-[:OF]->(ministry) WHERE key.key IN $asked.ministries }
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
       [column IN [column IN columns WHERE size($asked.after) = 0 OR column.deal.sortName > $asked.after[0]
                   OR (column.deal.sortName = $asked.after[0] AND column.deal.id > $asked.after[1])][..$asked.limit]
        | column {deal: properties(column.deal), sortName: column.deal.sortName, .documents, cells: [cell IN column.cells |
          // include involvement-summary
        ]}] AS columns,
       [cell IN toActOn | cell {deal: properties(cell.deal), ministry: properties(cell.ministry), .documents, cell:
         // include involvement-summary
       }] AS toActOn
