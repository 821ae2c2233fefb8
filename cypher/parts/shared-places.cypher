// From `programme` and `everywhere` to rows of `deal` and the `place` that it shares with the programme: an area, an
// intervention or a municipality (`earlier`: the name that it has in the programme, when it merged; one that was split up
// stands for none of its parts), with `where` (ids of the facts), `awarded` (ids of the facts on the money awarded there) and
// `begin` of the money of the programme there.
CALL (programme) {
  MATCH (programme)-[has:AREA]->(place)<-[works:IN_AREA]-(deal:Deal)
  RETURN deal, place, null AS earlier, programme.start AS begin, has.facts + works.facts AS where, [] AS awarded
  UNION ALL
  MATCH (programme)<-[use:USES]-(place)<-[part:INTERVENTION]-(deal:Deal)
  RETURN deal, place, null AS earlier, programme.start AS begin, use.facts + part.facts AS where, [] AS awarded
  UNION ALL
  MATCH path = (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(theirs:Municipality)
  CALL (theirs) {
    MATCH succession = (theirs)-[:SUCCEEDED_BY*0..3]->(ours:Municipality)
    WHERE none(one IN relationships(succession) WHERE one.kind = 'SPLIT')
    RETURN ours, relationships(succession) AS between
    UNION ALL
    MATCH succession = (theirs)<-[:SUCCEEDED_BY*1..3]-(ours:Municipality)
    WHERE none(one IN relationships(succession) WHERE one.kind = 'SPLIT')
    RETURN ours, relationships(succession) AS between
  }
  MATCH (ours)<-[lies:IN_MUNICIPALITY]-(deal:Deal)
  WITH deal, ours AS place, CASE WHEN theirs <> ours THEN theirs.name END AS earlier,
       coalesce([round IN nodes(path) WHERE round:Round | coalesce(round.decided, round.start)][0], programme.start) AS begin,
       reduce(all = [], relation IN relationships(path) + between + [lies] | all + relation.facts[0]) AS where, COLLECT {
         UNWIND nodes(path) AS award
         MATCH (fact:Fact {generation: $generation, predicate: 'MONEY', subject: award.id})
         WHERE award:Award AND fact.withdrawn IS NULL
         RETURN fact.id ORDER BY fact.id
       } AS awarded
  RETURN deal, place, earlier, begin, where, awarded
}
WITH programme, own, deal, place, earlier, begin, where, awarded
WHERE NOT everywhere AND coalesce(deal.form, '') <> 'COLLECTIVE'
