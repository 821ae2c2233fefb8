// From `every`, a list of cells, to `toActOn`: those with a signature of which nothing was found in the documents that were searched,
// most documents first.
CALL (every) {
  UNWIND [cell IN every WHERE cell.signed = 'YES' AND cell.involvement = 'NONE_FOUND'] AS cell
  WITH cell ORDER BY size(cell.documents) DESC, cell.deal.sortName, cell.deal.id, cell.ministry.sortName
  RETURN collect(cell) AS toActOn
}
