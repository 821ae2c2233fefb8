// From `cells` and `toActOn` to `facts`: every fact that one of them rests on, once.
CALL (cells, toActOn) {
  UNWIND cells + toActOn AS cell
  UNWIND cell.facts AS id
  RETURN collect(DISTINCT id) AS ids
}
// include evidence
