// Q2. In which deals did this ministry sign, and where was it involved in earnest?
// Parameters: key (of a ministry), within (keys of tranches
//   and themes that the deals must be of), signed and involvement (codes of the cells to list; none for all), after (place, sort
//   name and id of the last deal seen, or none), limit (of cells).
// Columns: ministry, missing (keys in `within` without a thing), coverage, total (cells listed), cells (one a deal: where it
//   signed first, then where something else is known, then the rest), toActOn (cells with a signature and nothing found),
//   facts (that all these rest on).
// Starts from the ministry, through the index on Key, and from the indexes on the kind of Entity and the predicate of Fact.
// Example: {"key": "ministry/jenv", "within": [], "signed": [], "involvement": [], "after": [], "limit": 26}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(ministry:Ministry)
WITH ministry, [ministry] AS ministries,
     [key IN $within WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->() }] AS missing
// include involvement-coverage
CALL (ministries) {
  CALL (ministries) {
    // include selected-deals
    RETURN deal, 'SELECTED' AS known
    UNION ALL
    // include involvement-known
    RETURN deal, known
  }
  WITH deal, collect(DISTINCT known) AS known
  WHERE 'SELECTED' IN known
  WITH deal, known, CASE WHEN 'SIGNATURE' IN known THEN 'YES' WHEN 'COMPLETE' IN known THEN 'NO' ELSE 'UNKNOWN' END AS signed,
       CASE WHEN 'FOUND' IN known THEN 'FOUND' WHEN 'DECLINED' IN known THEN 'DECLINED' WHEN 'SEARCHED' IN known THEN 'NONE_FOUND'
            ELSE 'UNKNOWN' END AS involvement
  WHERE (size($signed) = 0 OR signed IN $signed) AND (size($involvement) = 0 OR involvement IN $involvement)
  WITH deal, deal.sortName AS sortName, deal.id AS id, CASE WHEN signed = 'YES' THEN 1
       WHEN 'PARTY' IN known OR 'FOUND' IN known OR 'DECLINED' IN known THEN 2 ELSE 3 END AS place
  ORDER BY place, sortName, id
  RETURN collect({deal: deal, place: place, sortName: sortName, id: id}) AS listed
}
CALL (ministries, listed) {
  UNWIND [one IN listed WHERE size($after) = 0 OR one.place > $after[0]
      OR (one.place = $after[0] AND (one.sortName > $after[1]
      OR (one.sortName = $after[1] AND one.id > $after[2])))][..$limit] AS one
  WITH one, one.deal AS deal
  // include involvement-column
  WITH one, column ORDER BY one.place, one.sortName, one.id
  RETURN collect(column.cells[0]) AS cells
}
WITH ministry, missing, coverage, toActOn, size(listed) AS total, cells
// include involvement-evidence
RETURN ministry {.*} AS ministry, missing, coverage, total, [cell IN cells |
  // include involvement-shown
] AS cells, [cell IN toActOn |
  // include involvement-shown
] AS toActOn, facts
