// Q1. Which programmes overlap with this deal, and why?
// Parameters: key (of a deal), rank (of each kind of reason to look for, 1 is strongest), after (strongest,
//   kinds, deal id and programme id of the last pair seen, or none), limit (of pairs).
// Columns: deal, total (pairs), pairs (programme, deal, strongest, kinds, reasons), nationwide (programmes left out of areas and
//   municipalities because they cover the country), coordinating (ministries left out because they coordinate the deals),
//   splitUp (municipalities of the deal left out because they were split up: nobody says in which part the deal works),
//   searched (what the data hold to look with, and the programmes found by kind of reason), without (programmes for which no
//   reason was found).
// Starts from the deal, through the index on Key.
// Example: {"key": "deal/parkstad-limburg", "rank": {"STATED": 1, "SAME_INTERVENTION": 2, "SAME_AREA": 3, "SAME_MUNICIPALITY": 4, "SAME_THEME": 5, "SAME_MINISTRY": 6}, "after": [], "limit": 26}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(deal:Deal)
// include coordinators
CALL (deal, coordinators) {
  CALL (deal, coordinators) {
    MATCH (programme:Programme)-[link:LINKED]->(deal)
    RETURN programme, 'STATED' AS kind, null AS via, link.relation AS relation, link.direction AS direction,
           link.noteNl AS noteNl, link.noteEn AS noteEn, link.facts AS ids
    UNION ALL
    MATCH (programme:Programme)<-[use:USES]-(intervention)<-[part:INTERVENTION]-(deal)
    RETURN programme, 'SAME_INTERVENTION' AS kind, intervention AS via, use.relation AS relation, null AS direction,
           use.noteNl AS noteNl, use.noteEn AS noteEn, use.facts + part.facts AS ids
    UNION ALL
    MATCH (deal)-[works:IN_AREA]->(area)<-[has:AREA]-(programme:Programme)
    WHERE coalesce(programme.scope, '') <> 'NATIONWIDE'
    RETURN programme, 'SAME_AREA' AS kind, area AS via, null AS relation, null AS direction, null AS noteNl, null AS noteEn,
           has.facts + works.facts AS ids
    UNION ALL
    MATCH (deal)-[lies:IN_MUNICIPALITY|PARTY]->(ours:Municipality)
    CALL (ours) {
      MATCH succession = (ours)-[:SUCCEEDED_BY*0..3]->(theirs:Municipality)
      RETURN theirs, relationships(succession) AS between
      UNION ALL
      MATCH succession = (ours)<-[:SUCCEEDED_BY*1..3]-(theirs:Municipality)
      RETURN theirs, relationships(succession) AS between
    }
    MATCH path = (programme:Programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(theirs)
    WHERE coalesce(programme.scope, '') <> 'NATIONWIDE' AND none(one IN between WHERE one.kind = 'SPLIT')
    UNWIND relationships(path) + between + [lies] AS relation
    WITH programme, theirs, ours, lies, path, collect(relation.facts[0]) AS ids
    RETURN programme, 'SAME_MUNICIPALITY' AS kind, ours AS via, null AS relation, null AS direction,
           CASE WHEN theirs <> ours THEN theirs.name END AS noteNl, CASE WHEN theirs <> ours THEN theirs.name END AS noteEn, ids
    UNION ALL
    MATCH (deal)-[recurs:THEME]->(theme)<-[works:THEME]-(programme:Programme)
    WHERE programme.id <> 'programme/regio-deals'
    RETURN programme, 'SAME_THEME' AS kind, theme AS via, null AS relation, null AS direction, null AS noteNl, null AS noteEn,
           works.facts + recurs.facts AS ids
    UNION ALL
    MATCH (deal)-[takesPart:PARTY|INVOLVED]->(ministry:Ministry)<-[leads:LED_BY|CO_LED_BY]-(programme:Programme)
    WHERE programme.id <> 'programme/regio-deals' AND coalesce(takesPart.kind, '') <> 'DECLINED'
      AND NOT ministry IN coordinators
    RETURN programme, 'SAME_MINISTRY' AS kind, ministry AS via, null AS relation, null AS direction, null AS noteNl,
           null AS noteEn, leads.facts + takesPart.facts AS ids
  }
  WITH programme, deal, kind, via, relation, direction, noteNl, noteEn, ids
  WHERE $rank[kind] IS NOT NULL
  // include rank-pairs
}
// include page-of-pairs
CALL (ranked) {
  WITH [pair IN ranked | pair.programmeId] AS found
  MATCH (programme:Entity {generation: $generation, kind: 'programme'})
  WITH properties(programme) AS programme, found
  ORDER BY programme.sortName
  WITH collect(programme) AS programmes, found
  RETURN [programme IN programmes WHERE programme.scope = 'NATIONWIDE'] AS nationwide,
         [programme IN programmes WHERE NOT programme.id IN found AND programme.id <> 'programme/regio-deals'] AS without
}
CALL (deal, coordinators) {
  MATCH (deal)-[:PARTY|INVOLVED]->(ministry:Ministry)
  WHERE ministry IN coordinators
  WITH DISTINCT ministry ORDER BY ministry.id
  RETURN collect(ministry {.*}) AS coordinating
}
CALL (deal) {
  MATCH (deal)-[:IN_MUNICIPALITY|PARTY]->(municipality:Municipality)-[:SUCCEEDED_BY {kind: 'SPLIT'}]->()
  WITH DISTINCT municipality ORDER BY municipality.id
  RETURN collect(municipality {.*}) AS splitUp
}
WITH deal, ranked, pairs, nationwide, without, coordinating, splitUp, [pair IN ranked | [reason IN pair.reasons | reason.kind]] AS found
RETURN deal {.*} AS deal, size(ranked) AS total, pairs, nationwide, coordinating, splitUp, without, {
  stated: COUNT { (:Programme)-[:LINKED]->(deal) },
  interventions: COUNT { (deal)-[:INTERVENTION]->() },
  areas: COUNT { (deal)-[:IN_AREA]->() },
  municipalities: COUNT { (deal)-[:IN_MUNICIPALITY|PARTY]->(:Municipality) },
  themes: COUNT { (deal)-[:THEME]->() },
  ministries: COUNT { (deal)-[:PARTY|INVOLVED]->(:Ministry) },
  counts: {
    STATED: size([kinds IN found WHERE 'STATED' IN kinds]),
    SAME_INTERVENTION: size([kinds IN found WHERE 'SAME_INTERVENTION' IN kinds]),
    SAME_AREA: size([kinds IN found WHERE 'SAME_AREA' IN kinds]),
    SAME_MUNICIPALITY: size([kinds IN found WHERE 'SAME_MUNICIPALITY' IN kinds]),
    SAME_THEME: size([kinds IN found WHERE 'SAME_THEME' IN kinds]),
    SAME_MINISTRY: size([kinds IN found WHERE 'SAME_MINISTRY' IN kinds])
  }
} AS searched
