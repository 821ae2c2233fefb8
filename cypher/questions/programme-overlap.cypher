// Q1. Which deals overlap with these programmes, and why?
// Parameters: keys (keys of programmes), rank (of each kind of reason to look for, 1 is strongest), after (strongest, kinds, deal id and
//   programme id of the last pair seen, or none), limit (of pairs).
// Columns: missing (keys without a programme), total (pairs), pairs (programme, deal, strongest, kinds, reasons), deals
//   (of all pairs), unnamed (links with deals that the source does not name), coordinating (ministries left out because they
//   coordinate the deals), searched (by programme: what the data hold to look with, and the deals found by kind of reason).
// Starts from the programmes, through the index on Key.
// Example: {"keys": ["programme/vhf"], "rank": {"STATED": 1, "SAME_INTERVENTION": 2, "SAME_AREA": 3, "SAME_MUNICIPALITY": 4, "SAME_THEME": 5, "SAME_MINISTRY": 6}, "after": [], "limit": 26}
WITH [key IN $keys WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->(:Programme) }] AS missing
OPTIONAL MATCH (found:Key {generation: $generation})-[:OF]->(programme:Programme)
WHERE found.key IN $keys
WITH missing, collect(DISTINCT programme) AS programmes
// include coordinators
CALL (programmes, coordinators) {
  UNWIND programmes AS programme
  CALL (programme, coordinators) {
    MATCH (programme)-[link:LINKED]->(deal:Deal)
    RETURN deal, 'STATED' AS kind, null AS via, link.relation AS relation, link.direction AS direction,
           link.noteNl AS noteNl, link.noteEn AS noteEn, link.facts AS ids
    UNION ALL
    MATCH (programme)<-[use:USES]-(intervention)<-[part:INTERVENTION]-(deal:Deal)
    RETURN deal, 'SAME_INTERVENTION' AS kind, intervention AS via, use.relation AS relation, null AS direction,
           use.noteNl AS noteNl, use.noteEn AS noteEn, use.facts + part.facts AS ids
    UNION ALL
    MATCH (programme)-[has:AREA]->(area)<-[works:IN_AREA]-(deal:Deal)
    WHERE coalesce(programme.scope, '') <> 'NATIONWIDE'
    RETURN deal, 'SAME_AREA' AS kind, area AS via, null AS relation, null AS direction, null AS noteNl, null AS noteEn,
           has.facts + works.facts AS ids
    UNION ALL
    MATCH path = (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(theirs:Municipality)
    WHERE coalesce(programme.scope, '') <> 'NATIONWIDE'
    CALL (theirs) {
      MATCH succession = (theirs)-[:SUCCEEDED_BY*0..3]->(ours:Municipality)
      WHERE none(one IN relationships(succession) WHERE one.kind = 'SPLIT')
      RETURN ours, relationships(succession) AS between
      UNION ALL
      MATCH succession = (theirs)<-[:SUCCEEDED_BY*1..3]-(ours:Municipality)
      WHERE none(one IN relationships(succession) WHERE one.kind = 'SPLIT')
      RETURN ours, relationships(succession) AS between
    }
    MATCH (ours)<-[lies:IN_MUNICIPALITY|PARTY]-(deal:Deal)
    UNWIND relationships(path) + between + [lies] AS relation
    WITH deal, theirs, ours, lies, path, collect(relation.facts[0]) AS ids
    RETURN deal, 'SAME_MUNICIPALITY' AS kind, ours AS via, null AS relation, null AS direction,
           CASE WHEN theirs <> ours THEN theirs.name END AS noteNl, CASE WHEN theirs <> ours THEN theirs.name END AS noteEn, ids
    UNION ALL
    MATCH (programme)-[works:THEME]->(theme)<-[recurs:THEME]-(deal:Deal)
    WHERE programme.id <> 'programme/regio-deals'
    RETURN deal, 'SAME_THEME' AS kind, theme AS via, null AS relation, null AS direction, null AS noteNl, null AS noteEn,
           works.facts + recurs.facts AS ids
    UNION ALL
    MATCH (programme)-[leads:LED_BY|CO_LED_BY]->(ministry:Ministry)<-[takesPart:PARTY|INVOLVED]-(deal:Deal)
    WHERE programme.id <> 'programme/regio-deals' AND coalesce(takesPart.kind, '') <> 'DECLINED'
      AND NOT ministry IN coordinators
    RETURN deal, 'SAME_MINISTRY' AS kind, ministry AS via, null AS relation, null AS direction, null AS noteNl, null AS noteEn,
           leads.facts + takesPart.facts AS ids
  }
  WITH programme, deal, kind, via, relation, direction, noteNl, noteEn, ids
  WHERE $rank[kind] IS NOT NULL AND coalesce(deal.form, '') <> 'COLLECTIVE'
  // include rank-pairs
}
// include page-of-pairs
CALL (programmes) {
  UNWIND programmes AS programme
  MATCH (programme)-[link:LINKED]->(deal:Deal {form: 'COLLECTIVE'})
  WITH programme, link, link.facts AS ids
  // include evidence
  WITH programme, link, facts ORDER BY programme.id, link.relation, link.noteNl
  RETURN collect({programme: programme {.*}, relation: link.relation, direction: link.direction, noteNl: link.noteNl,
                  noteEn: link.noteEn, facts: facts}) AS unnamed
}
CALL (programmes, coordinators) {
  UNWIND programmes AS programme
  MATCH (programme)-[:LED_BY|CO_LED_BY]->(ministry:Ministry)
  WHERE ministry IN coordinators
  WITH DISTINCT ministry ORDER BY ministry.id
  RETURN collect(ministry {.*}) AS coordinating
}
CALL (programmes, ranked) {
  UNWIND programmes AS programme
  WITH programme, [pair IN ranked WHERE pair.programme = programme | [reason IN pair.reasons | reason.kind]] AS found
  ORDER BY programme.id
  RETURN collect({
    programme: programme {.*},
    stated: COUNT { (programme)-[:LINKED]->() },
    interventions: COUNT { (programme)<-[:USES]-() },
    areas: COUNT { (programme)-[:AREA]->() },
    municipalities: COUNT { (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(:Municipality) },
    themes: COUNT { (programme)-[:THEME]->() },
    ministries: COUNT { (programme)-[:LED_BY|CO_LED_BY]->() },
    counts: {
      STATED: size([kinds IN found WHERE 'STATED' IN kinds]),
      SAME_INTERVENTION: size([kinds IN found WHERE 'SAME_INTERVENTION' IN kinds]),
      SAME_AREA: size([kinds IN found WHERE 'SAME_AREA' IN kinds]),
      SAME_MUNICIPALITY: size([kinds IN found WHERE 'SAME_MUNICIPALITY' IN kinds]),
      SAME_THEME: size([kinds IN found WHERE 'SAME_THEME' IN kinds]),
      SAME_MINISTRY: size([kinds IN found WHERE 'SAME_MINISTRY' IN kinds])
    }}) AS searched
}
RETURN missing, size(ranked) AS total, pairs, [pair IN ranked | properties(pair.deal)] AS deals, unnamed, coordinating, searched
