// Q2. In which deals did this ministry sign, and where was it involved in earnest?
// Parameters: key (of a ministry), within (keys of tranches
//   and themes that the deals must be of), signed and involvement (codes of the cells to list; none for all), after (place, sort
//   name and id of the last deal seen, or none), limit (of cells).
// Columns: ministry, missing (keys in `within` without a thing), coverage, total (cells listed), cells (one a deal: where it
//   signed first, then where something else is known, then the rest), toActOn (cells with a signature and nothing found),
//   facts (that all these rest on).
// Starts from the ministry, through the index on Key, and from the index on the kind of Entity.
// Example: {"key": "ministry/jenv", "within": [], "signed": [], "involvement": [], "after": [], "limit": 26}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(ministry:Ministry)
WITH ministry, [ministry] AS ministries,
     [key IN $within WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->() }] AS missing
CALL (ministries) {
  // include selected-deals
  // include involvement-column
  RETURN collect(column) AS columns
}
// include involvement-coverage
CALL (columns) {
  UNWIND columns AS column
  UNWIND column.cells AS cell
  WITH cell
  WHERE (size($signed) = 0 OR cell.signed IN $signed)
    AND (size($involvement) = 0 OR cell.involvement IN $involvement)
  WITH cell ORDER BY cell.place, cell.deal.sortName, cell.deal.id
  RETURN collect(cell) AS listed
}
WITH ministry, missing, coverage, toActOn, size(listed) AS total,
     [cell IN listed WHERE size($after) = 0 OR cell.place > $after[0]
      OR (cell.place = $after[0] AND (cell.deal.sortName > $after[1]
      OR (cell.deal.sortName = $after[1] AND cell.deal.id > $after[2])))][..$limit] AS cells
// include involvement-evidence
RETURN ministry {.*} AS ministry, missing, coverage, total, [cell IN cells |
  // include involvement-shown
] AS cells, [cell IN toActOn |
  // include involvement-shown
] AS toActOn, facts
