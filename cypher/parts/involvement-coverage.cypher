// From `ministries` to `coverage`, how much is known of their cells in all selected deals, and `toActOn`, the cells with a signature
// of which nothing was found in the documents that were searched, most documents first.
CALL () {
  // include selected-deals
  RETURN count(deal) AS deals
}
CALL (ministries) {
  // include involvement-known
  WITH deal, max(CASE known WHEN 'COMPLETE' THEN 1 ELSE 0 END) AS complete, max(CASE known WHEN 'SEARCHED' THEN 1 ELSE 0 END) AS searched,
       collect(DISTINCT CASE known WHEN 'SIGNATURE' THEN ministry END) AS signed,
       collect(DISTINCT CASE WHEN known IN ['FOUND', 'DECLINED'] THEN ministry END) AS named,
       count(DISTINCT CASE known WHEN 'FOUND' THEN ministry END) AS found
  WHERE
    // include selected
  RETURN sum(complete) AS complete, sum(searched) AS searched, sum(size(signed)) AS yes,
         sum(complete * (size(ministries) - size(signed))) AS no, sum(found) AS found, sum(size(named) - found) AS declined,
         sum(searched * (size(ministries) - size(named))) AS noneFound,
         collect(CASE searched WHEN 1 THEN {deal: deal, ministries: [one IN signed WHERE NOT one IN named]} END) AS open
}
CALL (open) {
  UNWIND open AS one
  WITH one.deal AS deal, one.ministries AS ministries
  WHERE size(ministries) > 0
  // include involvement-column
  UNWIND column.cells AS cell
  RETURN collect(cell) AS every
}
// include involvement-to-act-on
WITH *, deals * size(ministries) AS size
WITH *, {
  deals: deals, complete: complete, searched: searched, cells: size, signedYes: yes, signedNo: no, signedUnknown: size - yes - no,
  found: found, declined: declined, noneFound: noneFound, involvementUnknown: size - found - declined - noneFound
} AS coverage
