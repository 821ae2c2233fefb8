// Q8. What is measured and what is not, and which evaluations are there?
// Parameters: deal, theme (keys; empty for what is not asked), after (tranche, sort name and id of the last deal seen, or what sorts
//   before all), limit (of deals).
// Columns: missing (keys without a deal or theme), total (deals), evaluated (deals with an evaluation), documents (kind of evaluation
//   and how many there are), bare (deals of which no intervention is known), tallies (answers on the intervention, its outcomes, and
//   how many interventions are like that), deals (deal, tranche, sortName, told, interventions with told and ids), reportSays (ids),
//   facts (all that the columns before name by id).
// Starts from the deal through the index on Key, or from the index on the kind of Entity.
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
  WITH theme, deal, COLLECT {
    MATCH (deal)-[has:INTERVENTION]->(intervention:Intervention)
    WHERE $theme = '' OR EXISTS { (intervention)-[:THEME]->(theme) }
    WITH intervention, has, COLLECT { MATCH (intervention)-[on:THEME]->(theme) UNWIND on.facts AS id RETURN id } AS onTheme
    RETURN {node: intervention, ids: has.facts + onTheme} ORDER BY intervention.sortName, intervention.id
  } AS interventions
  WHERE $theme = '' OR size(interventions) > 0 OR EXISTS { (deal)-[:THEME]->(theme) }
  OPTIONAL MATCH (deal)-[:IN_TRANCHE]->(in:Tranche)
  WITH deal, interventions, coalesce(min(in.number), 99) AS tranche, deal.sortName AS sortName, deal.id AS id
  ORDER BY tranche, sortName, id
  RETURN collect({deal: deal, interventions: interventions, tranche: tranche, sortName: sortName, id: id}) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.interventions AS one
  WITH one.node AS intervention
  WITH intervention, COLLECT {
    MATCH (intervention)<-[:SUBJECT]-(fact:Fact {predicate: 'MONITORED'})
    WHERE fact.withdrawn IS NULL
    WITH DISTINCT fact.value AS answer
    RETURN answer ORDER BY answer
  } AS answers, COLLECT {
    MATCH (intervention)<-[:SUBJECT]-(fact:Fact {predicate: 'OUTCOME'})
    WHERE fact.withdrawn IS NULL
    WITH [i IN range(0, size(fact.qualifierNames) - 1) | {name: fact.qualifierNames[i], value: fact.qualifierValues[i]}] AS qualifiers
    WITH DISTINCT [one IN qualifiers WHERE one.name = 'level' | one.value][0] AS level,
         [one IN qualifiers WHERE one.name = 'monitored' | one.value][0] AS monitored,
         any(one IN qualifiers WHERE one.name = 'count') AS figure
    RETURN {level: level, monitored: monitored, figure: figure} ORDER BY level, monitored, figure
  } AS outcomes
  WITH answers, outcomes, count(*) AS interventions
  RETURN collect({answers: answers, outcomes: outcomes, interventions: interventions}) AS tallies
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.deal AS deal
  OPTIONAL MATCH (deal)-[:EVALUATION]->(evaluation:Evaluation)
  WITH deal, collect(coalesce(evaluation.evaluationKind, 'OTHER')) AS kinds, count(evaluation) AS known
  WITH collect({kinds: CASE WHEN known > 0 THEN kinds ELSE [] END, known: known}) AS all
  RETURN size([one IN all WHERE one.known > 0]) AS evaluated, reduce(every = [], one IN all | every + one.kinds) AS kinds
}
CALL (kinds) {
  UNWIND kinds AS kind
  WITH kind, count(*) AS documents ORDER BY kind
  RETURN collect({kind: kind, documents: documents}) AS documents
}
CALL (rows) {
  UNWIND [row IN rows WHERE row.tranche > $after[0] OR (row.tranche = $after[0] AND (row.sortName > $after[1]
          OR (row.sortName = $after[1] AND row.id > $after[2])))][..$limit] AS row
  WITH row, row.deal AS about
  // include measured
  WITH row, told AS toldOfDeal
  CALL (row) {
    UNWIND row.interventions AS one
    WITH one, one.node AS about
    // include measured
    RETURN collect({intervention: properties(about), told: told, ids: one.ids}) AS interventions
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
       size(rows) AS total, evaluated, documents, size([row IN rows WHERE size(row.interventions) = 0]) AS bare, tallies, deals,
       reportSays, facts
