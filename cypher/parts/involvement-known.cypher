// From `ministries` to rows of `deal`, `ministry` and `known`, of all that is known of any deal: COMPLETE and SEARCHED, its lists (and
// no ministry); SIGNATURE, PARTY, FOUND and DECLINED. Found from the facts and the ministries, since that of most deals is little.
CALL (ministries) {
  MATCH (list:Fact {generation: $generation})-[:SUBJECT]->(deal:Deal)
  WHERE list.subject IS NOT NULL AND
    // include involvement-lists
  RETURN deal, null AS ministry, list.predicate AS known
  UNION ALL
  UNWIND ministries AS ministry
  MATCH (deal:Deal)-[:INTERVENTION|IN_TRANCHE*0..1]->(thing)-[said:PARTY|INVOLVED]->(ministry)
  RETURN deal, ministry, CASE WHEN type(said) = 'PARTY' AND said.role = 'SIGNATORY' AND thing = deal THEN 'SIGNATURE'
                              WHEN type(said) = 'PARTY' THEN 'PARTY'
                              WHEN said.kind <> 'DECLINED' THEN 'FOUND' ELSE 'DECLINED' END AS known
}
