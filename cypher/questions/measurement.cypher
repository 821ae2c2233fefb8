// Q8. What is measured and what is not, and which evaluations are there?
// Parameters: deal, theme (keys; empty for what is not asked), after (tranche, sort name and id of the last deal seen, or what sorts
//   before all), limit (of deals).
// Columns: missing (keys without a deal or theme), total (deals), evaluated (deals with an evaluation), documents (kind of evaluation
//   and how many there are), bare (deals of which no intervention is known), tallies (answers on the intervention, its outcomes, and
//   how many interventions are like that), deals (deal, tranche, sortName, told, interventions with told and ids), reportSays (ids),
//   facts (all that the columns before name by id).
// Starts from the deal through the index on Key, or from the indexes on the kind of Entity and the predicate of Fact.
// Example: {"deal": "deal/den-haag-zuidwest", "theme": "", "after": [0, "", ""], "limit": 26}
OPTIONAL MATCH (:Key {generation: $generation, key: $deal})-[:OF]->(asked:Deal)
OPTIONAL MATCH (:Key {generation: $generation, key: $theme})-[:OF]->(theme:Theme)
CALL (asked, theme) {
  CALL (asked) {
    WITH asked WHERE asked IS NOT NULL
    RETURN asked AS deal
    UNION
    MATCH (deal:Entity:Deal {generation: $generation, kind: 'deal'})
    WHERE $deal = '' AND coalesce(deal.form, '') <> 'COLLECTIVE'
    RETURN deal
  }
  WITH theme, deal, COUNT {
    MATCH (deal)-[:INTERVENTION]->(intervention:Intervention)
    WHERE $theme = '' OR EXISTS { (intervention)-[:THEME]->(theme) }
  } AS interventions
  WHERE $theme = '' OR interventions > 0 OR EXISTS { (deal)-[:THEME]->(theme) }
  OPTIONAL MATCH (deal)-[:IN_TRANCHE]->(in:Tranche)
  WITH deal, interventions, coalesce(min(in.number), 99) AS tranche, deal.sortName AS sortName, deal.id AS id, COLLECT {
    MATCH (deal)-[:EVALUATION]->(evaluation:Evaluation) RETURN coalesce(evaluation.evaluationKind, 'OTHER')
  } AS kinds
  ORDER BY tranche, sortName, id
  RETURN collect({deal: deal, interventions: interventions, kinds: kinds, tranche: tranche, sortName: sortName, id: id}) AS rows,
         sum(interventions) AS interventions
}
CALL (rows, theme) {
  CALL (rows, theme) {
    WITH rows, theme WHERE $deal <> '' OR $theme <> ''
    UNWIND rows AS row
    WITH theme, row.deal AS deal
    MATCH (deal)-[:INTERVENTION]->(intervention:Intervention)
    WHERE $theme = '' OR EXISTS { (intervention)-[:THEME]->(theme) }
    MATCH (fact:Fact {generation: $generation, subject: intervention.id})
    USING INDEX fact:Fact(generation, predicate, subject)
    WHERE fact.predicate IN ['MONITORED', 'OUTCOME'] AND fact.withdrawn IS NULL
    RETURN deal, intervention, fact
    UNION ALL
    WITH rows WHERE $deal = '' AND $theme = ''
    MATCH (fact:Fact {generation: $generation})-[:SUBJECT]->(intervention:Intervention)<-[:INTERVENTION]-(deal:Deal)
    WHERE fact.predicate IN ['MONITORED', 'OUTCOME'] AND fact.subject IS NOT NULL AND fact.withdrawn IS NULL
      AND coalesce(deal.form, '') <> 'COLLECTIVE'
    RETURN deal, intervention, fact
  }
  WITH deal, intervention, fact, fact.predicate = 'MONITORED' AS monitored,
       [i IN range(0, size(fact.qualifierNames) - 1) | {name: fact.qualifierNames[i], value: fact.qualifierValues[i]}] AS qualifiers
  WITH deal, intervention, CASE WHEN monitored THEN fact.value END AS answer, CASE WHEN NOT monitored THEN {
    level: [one IN qualifiers WHERE one.name = 'level' | one.value][0],
    monitored: [one IN qualifiers WHERE one.name = 'monitored' | one.value][0],
    figure: any(one IN qualifiers WHERE one.name = 'count')} END AS outcome
  ORDER BY answer, outcome.level, outcome.monitored, outcome.figure
  WITH deal, intervention, collect(DISTINCT answer) AS answers, collect(DISTINCT outcome) AS outcomes
  WITH answers, outcomes, count(*) AS alike
  RETURN collect({answers: answers, outcomes: outcomes, interventions: alike}) AS telling, sum(alike) AS known
}
WITH *, telling + CASE WHEN interventions > known THEN [{answers: [], outcomes: [], interventions: interventions - known}] ELSE [] END AS tallies
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.kinds AS kind
  WITH kind, count(*) AS documents ORDER BY kind
  RETURN collect({kind: kind, documents: documents}) AS documents
}
CALL (rows, theme) {
  UNWIND [row IN rows WHERE row.tranche > $after[0] OR (row.tranche = $after[0] AND (row.sortName > $after[1]
          OR (row.sortName = $after[1] AND row.id > $after[2])))][..$limit] AS row
  WITH row, row.deal AS about
  // include measured
  WITH row, told AS toldOfDeal
  CALL (row, theme) {
    WITH row.deal AS deal
    MATCH (deal)-[has:INTERVENTION]->(about:Intervention)
    WHERE $theme = '' OR EXISTS { (about)-[:THEME]->(theme) }
    WITH about, has.facts + COLLECT { MATCH (about)-[on:THEME]->(theme) UNWIND on.facts AS id RETURN id } AS ids
    // include measured
    WITH about, told, ids ORDER BY about.sortName, about.id
    RETURN collect({intervention: properties(about), told: told, ids: ids}) AS interventions
  }
  RETURN collect({deal: properties(row.deal), tranche: row.tranche, sortName: row.sortName, told: toldOfDeal,
                  interventions: interventions}) AS deals
}
CALL () {
  MATCH (fact:Fact {generation: $generation, subject: 'programme/regio-deals'})
  WHERE fact.predicate = 'STATEMENT' AND fact.withdrawn IS NULL AND 'MONITORING' IN fact.qualifierValues
  WITH fact ORDER BY fact.value
  RETURN collect(fact.id) AS reportSays
}
WITH *, reduce(ids = reportSays, row IN deals | ids + reduce(own = [], one IN row.told | own + one.ids)
  + reduce(parts = [], part IN row.interventions | parts + part.ids + reduce(own = [], one IN part.told | own + one.ids))) AS ids
// include evidence
RETURN [key IN [$deal, $theme] WHERE key <> '' AND NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->(:Deal|Theme) }] AS missing,
       size(rows) AS total, size([row IN rows WHERE size(row.kinds) > 0]) AS evaluated, documents,
       size([row IN rows WHERE row.interventions = 0]) AS bare, tallies, deals,
       reportSays, facts
