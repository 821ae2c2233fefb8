// Q2. Which ministries signed this deal, and which were involved in earnest?
// Parameters: key (of a deal), ministry (key of the only one to list, or null).
// Columns: deal, coverage, cells (one a ministry: those that signed first, then those of which something else is known, then
//   the rest), toActOn (cells with a signature and nothing found), facts (that all these rest on).
// Starts from the deal, through the index on Key, and from the index on the kind of Entity.
// Example: {"key": "deal/achterhoek", "ministry": null}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(deal:Deal)
CALL () {
  MATCH (ministry:Entity:Ministry {generation: $generation, kind: 'ministry'})
  RETURN collect(ministry) AS ministries
}
// include involvement-column
WITH deal, column, column.cells AS every
// include involvement-to-act-on
WITH *, {
  deals: 1,
  complete: CASE WHEN column.complete THEN 1 ELSE 0 END,
  searched: CASE WHEN column.searched THEN 1 ELSE 0 END,
  cells: size(every),
  signedYes: size([cell IN every WHERE cell.signed = 'YES']),
  signedNo: size([cell IN every WHERE cell.signed = 'NO']),
  signedUnknown: size([cell IN every WHERE cell.signed = 'UNKNOWN']),
  found: size([cell IN every WHERE cell.involvement = 'FOUND']),
  declined: size([cell IN every WHERE cell.involvement = 'DECLINED']),
  noneFound: size([cell IN every WHERE cell.involvement = 'NONE_FOUND']),
  involvementUnknown: size([cell IN every WHERE cell.involvement = 'UNKNOWN'])
} AS coverage
CALL (every) {
  UNWIND every AS cell
  WITH cell
  WHERE $ministry IS NULL OR EXISTS { (:Key {generation: $generation, key: $ministry})-[:OF]->(:Ministry {id: cell.ministry.id}) }
  WITH cell ORDER BY cell.place, cell.ministry.sortName, cell.ministry.id
  RETURN collect(cell) AS cells
}
// include involvement-evidence
RETURN deal {.*} AS deal, coverage, [cell IN cells |
  // include involvement-shown
] AS cells, [cell IN toActOn |
  // include involvement-shown
] AS toActOn, facts
