// Q11. Who does what on a theme, whom to invite, and who is a phase ahead?
// Parameters: theme, approach, instrument, landsdeel (keys; empty for what is not asked), after (rank, tranche and deal id of
//   the last deal seen, or what sorts before all), limit (of deals).
// Columns: theme, approach, instrument, landsdeel (null when there is none), belongs (whether the approach is one of the theme),
//   total (deals on the theme), known (those with an intervention that fits), coordinating (ministries that coordinate the
//   deals), deals (deal, rank, tranche, laterDeals, complete, facts, interventions, parties, successors, and what is told of it).
// Starts from the theme, through the index on Key.
// Example: {"theme": "theme/9", "approach": "", "instrument": "", "landsdeel": "", "after": [0, 0, ""], "limit": 26}
OPTIONAL MATCH (:Key {generation: $generation, key: $theme})-[:OF]->(theme:Theme)
OPTIONAL MATCH (:Key {generation: $generation, key: $approach})-[:OF]->(approach:Approach)
OPTIONAL MATCH (:Key {generation: $generation, key: $instrument})-[:OF]->(instrument:Instrument)
OPTIONAL MATCH (:Key {generation: $generation, key: $landsdeel})-[:OF]->(landsdeel:Landsdeel)
// include coordinators
CALL (theme, approach, instrument, landsdeel) {
  CALL (theme) {
    MATCH (theme)<-[:THEME]-(deal:Deal)
    RETURN deal, null AS intervention
    UNION
    MATCH (theme)<-[:THEME]-(:Pillar)<-[:PILLAR]-(deal:Deal)
    RETURN deal, null AS intervention
    UNION
    MATCH (theme)<-[:THEME]-(intervention:Intervention)<-[:INTERVENTION]-(deal:Deal)
    RETURN deal, intervention
  }
  WITH approach, instrument, landsdeel, deal, collect(intervention) AS onTheme
  WHERE coalesce(deal.form, '') <> 'COLLECTIVE' AND ($landsdeel = '' OR EXISTS { (deal)-[:IN_LANDSDEEL]->(landsdeel) })
  WITH deal, onTheme, [one IN onTheme WHERE ($approach = '' OR EXISTS { (one)-[:APPROACH]->(approach) })
                       AND ($instrument = '' OR EXISTS { (one)-[:INSTRUMENT]->(instrument) })] AS fitting
  OPTIONAL MATCH (deal)-[:IN_TRANCHE]->(in:Tranche)
  WITH deal, onTheme, fitting, coalesce(min(in.number), 99) AS tranche, CASE size(fitting) WHEN 0 THEN 2 ELSE 1 END AS rank
  ORDER BY rank, tranche, deal.id
  RETURN collect({deal: deal, id: deal.id, rank: rank, tranche: tranche, onTheme: onTheme, fitting: fitting}) AS ranked
}
CALL (theme, ranked, coordinators) {
  UNWIND [one IN ranked WHERE one.rank > $after[0] OR (one.rank = $after[0] AND (one.tranche > $after[1]
          OR (one.tranche = $after[1] AND one.id > $after[2])))][..$limit] AS row
  WITH theme, ranked, coordinators, row, row.deal AS deal, row.fitting AS fitting
  CALL (theme, deal) {
    WITH COLLECT { MATCH (deal)-[on:THEME]->(theme) UNWIND on.facts AS id RETURN id }
         + COLLECT { MATCH (deal)-[has:PILLAR]->(:Pillar)-[on:THEME]->(theme) UNWIND has.facts + on.facts AS id RETURN id } AS ids
    // include evidence
    RETURN facts
  }
  CALL (theme, deal, fitting) {
    UNWIND fitting AS intervention
    MATCH (deal)-[has:INTERVENTION]->(intervention)-[on:THEME]->(theme)
    WITH intervention, has.facts + on.facts AS ids
    // include practice-of-intervention
    WITH practice ORDER BY intervention.sortName, intervention.id
    RETURN collect(practice) AS interventions
  }
  CALL (deal, fitting, coordinators) {
    CALL (deal, fitting, coordinators) {
      UNWIND fitting AS intervention
      MATCH (intervention)-[relation:PARTY|INVOLVED]->(party)
      RETURN intervention, relation, party
      UNION ALL
      MATCH (deal)-[relation:PARTY|INVOLVED]->(party)
      WHERE NOT (party IN coordinators
                 AND (type(relation) = 'PARTY' OR relation.kind IN ['CO_SENDER', 'NAMED_AS_PARTY', 'DEAL_MAKER']))
      RETURN null AS intervention, relation, party
    }
    WITH deal, intervention, relation, party
    WHERE coalesce(relation.kind, '') <> 'DECLINED'
    WITH deal, intervention, relation, party, relation.facts AS ids
    // include evidence
    WITH deal, intervention, relation, party, facts ORDER BY party.kind, party.id, intervention.id, relation.role, relation.kind
    RETURN collect({party: properties(party), why: {
      kind: CASE WHEN intervention IS NULL AND relation.kind IN ['CO_SENDER', 'NAMED_AS_PARTY'] THEN 'NAMED_WITH_DEAL'
                 ELSE CASE type(relation) WHEN 'PARTY' THEN 'PARTY_OF_' ELSE 'INVOLVED_IN_' END
                      + CASE WHEN intervention IS NULL THEN 'DEAL' ELSE 'INTERVENTION' END END,
      deal: properties(deal), intervention: properties(intervention), role: relation.role, how: relation.kind,
      noteNl: relation.noteNl, noteEn: relation.noteEn, facts: facts}}) AS parties
  }
  CALL (theme, deal) {
    MATCH (deal)<-[follows:PREDECESSOR]-(successor:Deal)
    WITH theme, successor, follows.facts AS ids
    // include evidence
    WITH successor, facts,
         EXISTS { (successor)-[:THEME]->(theme) } OR EXISTS { (successor)-[:INTERVENTION]->()-[:THEME]->(theme) } AS onTheme
    ORDER BY successor.id
    RETURN collect({successor: properties(successor), onTheme: onTheme, facts: facts}) AS successors
  }
  WITH *, deal AS about
  // include practice
  RETURN collect({
    deal: properties(deal), rank: row.rank, tranche: row.tranche, facts: facts, interventions: interventions, parties: parties,
    successors: successors, laterDeals: size([other IN ranked WHERE other.tranche > row.tranche]),
    complete: all(one IN row.onTheme WHERE ($approach = '' OR EXISTS { (one)-[:APPROACH]->() })
                                       AND ($instrument = '' OR EXISTS { (one)-[:INSTRUMENT]->() }))
              AND EXISTS { (:Fact {generation: $generation, predicate: 'COMPLETE', subject: deal.id, value: 'INTERVENTIONS'}) },
    tranches: [one IN told WHERE one.predicate = 'IN_TRANCHE' | {node: one.thing, facts: [one.fact]}],
    evaluations: [one IN told WHERE one.predicate = 'EVALUATION' | {node: one.thing, facts: [one.fact]}],
    statusFacts: [one IN told WHERE one.predicate = 'STATUS' | one.fact],
    outcomeFacts: [one IN told WHERE one.predicate = 'OUTCOME' | one.fact],
    anchoringFacts: [one IN told WHERE one.predicate = 'ANCHORING' | one.fact]}) AS deals
}
RETURN properties(theme) AS theme, properties(approach) AS approach, properties(instrument) AS instrument,
       properties(landsdeel) AS landsdeel, EXISTS { (theme)-[:HAS_APPROACH]->(approach) } AS belongs, size(ranked) AS total,
       size([one IN ranked WHERE one.rank = 1]) AS known, deals,
       COLLECT { UNWIND coordinators AS ministry WITH ministry ORDER BY ministry.id RETURN properties(ministry) } AS coordinating
