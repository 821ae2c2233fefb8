// From `columns` to `coverage`, how much of their cells is known, and `toActOn`, the cells with a signature of which nothing
// was found in the documents that were searched, most documents first.
CALL (columns) {
  UNWIND columns AS column
  UNWIND column.cells AS cell
  RETURN collect(cell) AS every
}
CALL (every) {
  UNWIND [cell IN every WHERE cell.signed = 'YES' AND cell.involvement = 'NONE_FOUND'] AS cell
  WITH cell ORDER BY size(cell.documents) DESC, cell.deal.sortName, cell.deal.id, cell.ministry.sortName
  RETURN collect(cell) AS toActOn
}
WITH *, {
  deals: size(columns),
  complete: size([column IN columns WHERE column.complete]),
  searched: size([column IN columns WHERE column.searched]),
  cells: size(every),
  signedYes: size([cell IN every WHERE cell.signed = 'YES']),
  signedNo: size([cell IN every WHERE cell.signed = 'NO']),
  signedUnknown: size([cell IN every WHERE cell.signed = 'UNKNOWN']),
  found: size([cell IN every WHERE cell.involvement = 'FOUND']),
  declined: size([cell IN every WHERE cell.involvement = 'DECLINED']),
  noneFound: size([cell IN every WHERE cell.involvement = 'NONE_FOUND']),
  involvementUnknown: size([cell IN every WHERE cell.involvement = 'UNKNOWN'])
} AS coverage
