// Q15. What do the data hold, on what grounds, and what is unknown?
// Columns: total (things, sources, remarks, contradictions, deals, counts), tranches (number, deals, withCompleteMinistries, counts),
//   predicates (predicate, labelNl, labelEn, counts). Counted at load.
// Starts from the index on what a Coverage is of, which is asked for positions too since it also has those.
// Example: {}
CALL () {
  MATCH (coverage:Coverage {generation: $generation, of: 'total'}) WHERE coverage.position >= 0
  RETURN {
    things: coverage.things, sources: coverage.sources, deals: coverage.deals, remarks: coverage.remarks,
    contradictions: coverage.contradictions, counts:
      // include fact-counts
  } AS total
}
CALL () {
  MATCH (coverage:Coverage {generation: $generation, of: 'tranche'}) WHERE coverage.position >= 0
  WITH coverage ORDER BY coverage.position
  RETURN collect({number: coverage.number, deals: coverage.deals, withCompleteMinistries: coverage.withCompleteMinistries, counts:
    // include fact-counts
  }) AS tranches
}
CALL () {
  MATCH (coverage:Coverage {generation: $generation, of: 'predicate'}) WHERE coverage.position >= 0
  MATCH (label:Code {generation: $generation, vocabulary: 'predicate', id: coverage.id})
  WITH coverage, label ORDER BY coverage.position
  RETURN collect({predicate: coverage.id, labelNl: label.nl, labelEn: label.en, counts:
    // include fact-counts
  }) AS predicates
}
RETURN total, tranches, predicates
