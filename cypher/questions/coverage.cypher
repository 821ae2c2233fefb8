// Q15. What do the data hold, on what grounds, and what is unknown?
// Parameters: asked (predicates that every deal could have), first (tranche number, or null for all).
// Columns: things, sources, remarks, contradictions, deals (deal, tranche, counts, complete, searched, missing), predicates
//   (predicate, labelNl, labelEn, counts). Counts are rows of bases, precisions and number of sources of one fact each, added up.
// Starts from the index on the kind of Entity and the index on the subject of Fact.
// Example: {"asked": ["SIGNED", "START", "END", "MONEY", "PARTY", "IN_MUNICIPALITY", "THEME", "INTERVENTION", "INVOLVED", "EVALUATION", "OUTCOME"]}
CALL () {
  MATCH (fact:Fact {generation: $generation}) WHERE fact.withdrawn IS NULL
  WITH fact.predicate AS predicate, collect(fact) AS facts
  WITH predicate, facts, facts[0] AS one
  ORDER BY predicate
  RETURN collect({predicate: predicate, labelNl: one.labelNl, labelEn: one.labelEn, counts: {
    // include fact-counts
  }}) AS predicates
}
CALL () {
  MATCH (deal:Entity {generation: $generation, kind: 'deal'})
  OPTIONAL MATCH (deal)-[:IN_TRANCHE]->(tranche)
  WITH deal, tranche, [deal.id] + COLLECT { MATCH (deal)-[:PILLAR|INTERVENTION|EVALUATION]->(part) RETURN part.id } AS subjects
  CALL (subjects) {
    UNWIND subjects AS subject
    MATCH (fact:Fact {generation: $generation, subject: subject}) WHERE fact.withdrawn IS NULL
    RETURN collect(fact) AS facts
  }
  WITH deal, tranche, facts, [fact IN facts WHERE fact.subject = deal.id] AS own
  WITH deal, tranche, facts, own, [fact IN own WHERE fact.predicate = 'COMPLETE' | fact.value] AS complete,
       [fact IN own WHERE fact.predicate = 'SEARCHED' | fact.value] AS searched,
       [predicate IN $asked WHERE NOT predicate IN [fact IN own | fact.predicate]] AS missing,
       deal.sortName AS sortName, coalesce(tranche.number, 0) AS number
  ORDER BY number, sortName
  RETURN collect({deal: properties(deal), tranche: number, complete: complete, searched: searched, missing: missing, counts: {
    // include fact-counts
  }}) AS deals
}
RETURN COUNT { (:Entity {generation: $generation}) } AS things, COUNT { (:Source {generation: $generation}) } AS sources,
       COUNT { (:Remark {generation: $generation}) } AS remarks,
       COUNT { (:Contradiction {generation: $generation}) } AS contradictions, deals, predicates
