// Q3. Where do this programme and a deal pay for the same thing, and where was it left out of one because of the other?
// Parameters: key (of a programme), relations (relations of a link that say so), after (rank, time and deal id of the last pair
//   seen, or none), limit (of pairs).
// Columns: programme, total (pairs), pairs (deal, rank, time, stated, said, candidate), unnamed (links with deals that the source
//   does not name), unnamedSaid and reportSays (ids of facts), facts (all that the columns before name by id), apart (deals that
//   share a theme and a place and ran at another time), themes, places and amounts (what the data hold of the programme to look
//   with), unchecked (thing, missing).
// Starts from the programme, through the index on Key; what could not be checked from the index on the kind of Entity.
// Example: {"key": "programme/vhf", "relations": ["ALSO_IN", "CO_FINANCED", "EXCLUDED_BECAUSE_OF", "MOVED_TO"], "after": [], "limit": 26}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(programme:Programme)
WITH programme, coalesce(programme.scope, '') = 'NATIONWIDE' OR programme.id = 'programme/regio-deals' AS everywhere
CALL (programme) {
  MATCH (programme)-[:ROUND|AWARD*0..2]->(stream)<-[:SUBJECT]-(fact:Fact {predicate: 'MONEY'})
  WHERE fact.withdrawn IS NULL
  RETURN count(fact) AS amounts, collect(CASE WHEN stream = programme THEN fact.id END) AS own
}
CALL (programme, own, everywhere) {
  CALL (programme) {
    MATCH (programme)-[link:LINKED]->(deal:Deal)
    WHERE link.relation IN $relations
    RETURN deal, {stated: {relation: link.relation, noteNl: link.noteNl, noteEn: link.noteEn, ids: link.facts}} AS found
    UNION ALL
    MATCH (programme)<-[use:USES]-(intervention)<-[part:INTERVENTION]-(deal:Deal)
    WHERE use.relation IN $relations
    RETURN deal, {stated: {relation: use.relation, noteNl: use.noteNl, noteEn: use.noteEn, intervention: intervention,
                           ids: use.facts + part.facts}} AS found
    UNION ALL
    MATCH (programme)-[:LINKED]->(deal:Deal)
    MATCH (fact:Fact {generation: $generation, predicate: 'STATEMENT', subject: deal.id})
    WHERE fact.withdrawn IS NULL AND 'DOUBLE_COVERAGE' IN fact.qualifierValues AND fact.value CONTAINS programme.name
    RETURN DISTINCT deal, {said: fact.id} AS found
  }
  WITH deal, collect(found) AS found
  WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
  RETURN collect({deal: deal, stated: [one IN found WHERE one.stated IS NOT NULL | one.stated],
                  said: [one IN found WHERE one.said IS NOT NULL | one.said]}) AS told
}
CALL (programme, own, everywhere) {
  // include shared-places
  MATCH (programme)-[works:THEME]->(theme)<-[recurs:THEME]-(deal)
  WITH programme AS stream, own, deal, place, earlier, begin, awarded, theme, where + works.facts + recurs.facts AS ids, COLLECT {
    MATCH (fact:Fact {generation: $generation, predicate: 'MONEY', subject: deal.id})
    WHERE fact.withdrawn IS NULL AND 'RIJK' IN fact.qualifierValues
    RETURN fact.id ORDER BY fact.id
  } AS paid, COLLECT {
    MATCH (deal)-[part:INTERVENTION]->(intervention)-[has:THEME]->(theme)
    RETURN {intervention: intervention, ids: part.facts + has.facts} ORDER BY intervention.id
  } AS interventions
  WHERE size(own) + size(awarded) > 0 AND size(paid) > 0
  // include same-time
  WITH deal, own, apart, CASE WHEN together THEN 1 ELSE 2 END AS time, theme, {place: place, earlier: earlier} AS there,
       ids + paid + reduce(all = [], one IN interventions | all + one.ids) AS ids, awarded,
       [one IN interventions | one.intervention] AS interventions
  ORDER BY deal.id, there.place.sortName, theme.number
  UNWIND ids AS id
  UNWIND CASE WHEN size(interventions) = 0 THEN [null] ELSE interventions END AS intervention
  UNWIND CASE WHEN size(awarded) = 0 THEN [null] ELSE awarded END AS award
  WITH deal, own, apart, min(time) AS time, collect(DISTINCT theme) AS themes, collect(DISTINCT there) AS places,
       collect(DISTINCT intervention) AS interventions, collect(DISTINCT id) AS ids, collect(DISTINCT award) AS awarded
  WITH deal, apart, time, themes, places, interventions, ids + CASE WHEN size(awarded) > 0 THEN awarded ELSE own END AS ids
  RETURN collect(CASE WHEN NOT apart THEN {deal: deal, time: time, themes: themes, places: places, interventions: interventions, ids: ids} END)
           AS candidates,
         collect(CASE WHEN apart THEN deal END) AS ended
}
CALL (told, candidates) {
  UNWIND told + [one IN candidates WHERE NOT one.deal IN [other IN told | other.deal]] AS one
  WITH one.deal AS deal, coalesce(one.stated, []) AS stated, coalesce(one.said, []) AS said,
       [other IN candidates WHERE other.deal = one.deal][0] AS candidate
  WITH deal, stated, said, candidate, CASE WHEN size(stated) > 0 THEN 1 WHEN size(said) > 0 THEN 2 ELSE 3 END AS rank,
       coalesce(candidate.time, 3) AS time
  ORDER BY rank, time, deal.id
  RETURN collect({deal: deal, rank: rank, time: time, stated: stated, said: said, candidate: candidate}) AS ranked
}
WITH programme, ranked, ended, amounts, [pair IN ranked WHERE size($after) = 0 OR pair.rank > $after[0]
       OR (pair.rank = $after[0] AND (pair.time > $after[1]
       OR (pair.time = $after[1] AND pair.deal.id > $after[2])))][..$limit] AS page
CALL (programme) {
  MATCH (programme)-[link:LINKED]->(deal:Deal {form: 'COLLECTIVE'})
  WHERE link.relation IN $relations
  WITH link ORDER BY link.relation, link.noteNl
  RETURN collect({relation: link.relation, direction: link.direction, noteNl: link.noteNl, noteEn: link.noteEn, ids: link.facts}) AS unnamed
}
CALL (programme) {
  MATCH (programme)-[:LINKED]->(deal:Deal {form: 'COLLECTIVE'})
  WITH DISTINCT programme, deal
  MATCH (fact:Fact {generation: $generation, predicate: 'STATEMENT', subject: deal.id})
  WHERE fact.withdrawn IS NULL AND 'DOUBLE_COVERAGE' IN fact.qualifierValues AND fact.value CONTAINS programme.name
  WITH fact ORDER BY fact.value
  RETURN collect(fact.id) AS unnamedSaid
}
CALL () {
  MATCH (fact:Fact {generation: $generation, subject: 'programme/regio-deals'})
  WHERE fact.predicate = 'STATEMENT' AND fact.withdrawn IS NULL AND 'DOUBLE_COVERAGE' IN fact.qualifierValues
  WITH fact ORDER BY fact.value
  RETURN collect(fact.id) AS reportSays
}
CALL (page, unnamed, unnamedSaid, reportSays) {
  WITH unnamedSaid + reportSays + reduce(all = [], link IN unnamed | all + link.ids)
       + reduce(all = [], pair IN page | all + pair.said + coalesce(pair.candidate.ids, [])
                                         + reduce(some = [], link IN pair.stated | some + link.ids)) AS ids
  // include evidence
  RETURN facts
}
CALL () {
  MATCH (deal:Entity {generation: $generation, kind: 'deal'})
  WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
  WITH deal, [lack IN [
    CASE WHEN NOT EXISTS {
      MATCH (fact:Fact {generation: $generation, predicate: 'MONEY', subject: deal.id}) WHERE 'RIJK' IN fact.qualifierValues
    } THEN 'MONEY' END,
    CASE WHEN NOT EXISTS { (deal)-[:THEME]->() } THEN 'THEMES' END,
    CASE WHEN NOT EXISTS { (deal)-[:IN_AREA|IN_MUNICIPALITY]->() } THEN 'PLACES' END] WHERE lack IS NOT NULL] AS missing
  WHERE size(missing) > 0
  WITH properties(deal) AS deal, missing ORDER BY deal.sortName
  RETURN collect({thing: deal, missing: missing}) AS unchecked
}
RETURN properties(programme) AS programme, size(ranked) AS total, [pair IN page | {
         deal: properties(pair.deal), rank: pair.rank, time: pair.time, said: pair.said,
         stated: [link IN pair.stated | {relation: link.relation, noteNl: link.noteNl, noteEn: link.noteEn,
                                         intervention: properties(link.intervention), ids: link.ids}],
         candidate: CASE WHEN pair.candidate IS NOT NULL THEN {
           time: pair.candidate.time, themes: [theme IN pair.candidate.themes | properties(theme)],
           places: [there IN pair.candidate.places | {place: properties(there.place), earlier: there.earlier}],
           interventions: [intervention IN pair.candidate.interventions | properties(intervention)], ids: pair.candidate.ids} END
       }] AS pairs, unnamed, unnamedSaid, reportSays, facts,
       [deal IN ended WHERE NOT deal IN [pair IN ranked | pair.deal] | properties(deal)] AS apart, unchecked, amounts, COUNT { (programme)-[:THEME]->() } AS themes,
       COUNT { (programme)-[:AREA]->() } + COUNT { (programme)<-[:USES]-() } + COUNT {
         (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(:Municipality) } AS places
