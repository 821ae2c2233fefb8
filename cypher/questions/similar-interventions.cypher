// Q13. Which interventions are like this one, and in what?
// Parameters: key (of the intervention), common (a thing that more than this many things share leads to no intervention by
//   itself), rank (of each kind of likeness, 1 is strongest), after (strongest rank, minus number of kinds, minus number of things
//   shared and id of the last intervention seen, or what sorts before all), limit (of interventions).
// Columns: asked, deals (of it), total (interventions that are like it), similar (intervention, deals, sameDeal, strongest,
//   kinds, shared, likenesses), ways (kind, number of things to look with, interventions found), tooCommon (things that lead to no
//   intervention by themselves), coordinating (ministries left out because they coordinate the deals).
// Starts from the intervention, through the index on Key. What it shares leads on to others; its instrument, the kinds of its
//   partners and the levels of its outcomes do not, because too many share them: they only add to a likeness that is there.
// Example: {"key": "intervention/stallenaanpak", "common": 300, "rank": {"SHARED_APPROACH": 1, "SHARED_PROGRAMME": 2, "SHARED_THEME": 3, "SHARED_PARTNER": 4, "SHARED_INSTRUMENT": 5, "SHARED_PARTNER_KIND": 6, "SHARED_OUTCOME_LEVEL": 7}, "after": [0, 0, 0, ""], "limit": 26}
MATCH (:Key {generation: $generation, key: $key})-[:OF]->(asked:Intervention)
// include coordinators
CALL (asked, coordinators) {
  MATCH (asked)-[has:APPROACH|USES|THEME|PARTY|INVOLVED|INSTRUMENT]->(thing)
  WHERE coalesce(has.kind, '') <> 'DECLINED'
  WITH DISTINCT thing, CASE type(has) WHEN 'APPROACH' THEN 'SHARED_APPROACH' WHEN 'USES' THEN 'SHARED_PROGRAMME'
       WHEN 'THEME' THEN 'SHARED_THEME' WHEN 'INSTRUMENT' THEN 'SHARED_INSTRUMENT' ELSE 'SHARED_PARTNER' END AS kind
  WITH thing, kind, kind = 'SHARED_PARTNER' AND thing IN coordinators AS coordinates,
       COUNT { (thing)<-[:APPROACH|USES|THEME|PARTY|INVOLVED]-() } AS common
  ORDER BY thing.id
  RETURN collect(CASE WHEN NOT coordinates THEN thing END) AS things,
         collect(CASE WHEN NOT coordinates THEN {kind: kind, leads: kind <> 'SHARED_INSTRUMENT' AND common <= $common, thing: thing} END) AS ways,
         collect(CASE WHEN coordinates THEN thing END) AS coordinating
}
WITH asked, things, ways, coordinating,
     COLLECT { UNWIND things AS thing WITH thing WHERE thing.organisationKind IS NOT NULL RETURN DISTINCT thing.organisationKind } AS partnerKinds,
     COLLECT { MATCH (fact:Fact {generation: $generation, predicate: 'OUTCOME', subject: asked.id}) WHERE fact.withdrawn IS NULL
               UNWIND range(0, size(fact.qualifierNames) - 1) AS i WITH fact, i WHERE fact.qualifierNames[i] = 'level'
               RETURN DISTINCT fact.qualifierValues[i] } AS levels
CALL (asked, things, ways, partnerKinds, levels) {
  CALL (asked, ways) {
    UNWIND ways AS way
    WITH asked, way.thing AS thing WHERE way.leads
    MATCH (thing)<-[has:APPROACH|USES|THEME|PARTY|INVOLVED]-(other:Intervention)
    WHERE other <> asked AND coalesce(has.kind, '') <> 'DECLINED'
    RETURN DISTINCT other
  }
  CALL (other, things, partnerKinds, levels) {
    MATCH (other)-[has:APPROACH|USES|THEME|PARTY|INVOLVED|INSTRUMENT]->(thing)
    WHERE thing IN things AND coalesce(has.kind, '') <> 'DECLINED'
    RETURN CASE type(has) WHEN 'APPROACH' THEN 'SHARED_APPROACH' WHEN 'USES' THEN 'SHARED_PROGRAMME' WHEN 'THEME' THEN 'SHARED_THEME'
           WHEN 'INSTRUMENT' THEN 'SHARED_INSTRUMENT' ELSE 'SHARED_PARTNER' END AS kind, thing, null AS code
    UNION
    MATCH (other)-[has:PARTY|INVOLVED]->(partner:Organisation)
    WHERE partner.organisationKind IN partnerKinds AND NOT partner IN things AND coalesce(has.kind, '') <> 'DECLINED'
    RETURN 'SHARED_PARTNER_KIND' AS kind, null AS thing, partner.organisationKind AS code
    UNION
    MATCH (fact:Fact {generation: $generation, predicate: 'OUTCOME', subject: other.id})
    WHERE size(levels) > 0 AND fact.withdrawn IS NULL
    UNWIND range(0, size(fact.qualifierNames) - 1) AS i
    WITH fact, i WHERE fact.qualifierNames[i] = 'level' AND fact.qualifierValues[i] IN levels
    RETURN 'SHARED_OUTCOME_LEVEL' AS kind, null AS thing, fact.qualifierValues[i] AS code
  }
  WITH other, {kind: kind, rank: $rank[kind], thing: thing, code: code} AS likeness
  ORDER BY likeness.rank, likeness.thing.id, likeness.code
  WITH other, collect(likeness) AS likenesses
  WITH other, likenesses, likenesses[0].rank AS strongest, -size(likenesses) AS shared,
       -size([i IN range(0, size(likenesses) - 1) WHERE i = 0 OR likenesses[i].rank <> likenesses[i - 1].rank]) AS kinds
  ORDER BY strongest, kinds, shared, other.id
  RETURN collect({other: other, id: other.id, strongest: strongest, kinds: kinds, shared: shared, likenesses: likenesses}) AS ranked
}
CALL (asked, things, ranked) {
  UNWIND [one IN ranked WHERE one.strongest > $after[0] OR (one.strongest = $after[0] AND (one.kinds > $after[1]
          OR (one.kinds = $after[1] AND (one.shared > $after[2]
          OR (one.shared = $after[2] AND one.id > $after[3])))))][..$limit] AS one
  WITH asked, things, one, one.other AS other
  CALL (asked, things, one, other) {
    UNWIND one.likenesses AS likeness
    WITH asked, things, other, likeness, likeness.thing AS thing, likeness.code AS code
    WITH likeness, thing, code, CASE likeness.kind
      WHEN 'SHARED_PARTNER_KIND' THEN COLLECT {
        UNWIND [asked, other] AS side
        MATCH (side)-[has:PARTY|INVOLVED]->(partner:Organisation {organisationKind: code})
        WHERE (side = asked OR NOT partner IN things) AND coalesce(has.kind, '') <> 'DECLINED'
        MATCH (said:Fact {generation: $generation, predicate: 'ORGANISATION_KIND', subject: partner.id}) WHERE said.withdrawn IS NULL
        UNWIND has.facts + said.id AS id RETURN id }
      WHEN 'SHARED_OUTCOME_LEVEL' THEN COLLECT {
        UNWIND [asked, other] AS side
        MATCH (fact:Fact {generation: $generation, predicate: 'OUTCOME', subject: side.id}) WHERE fact.withdrawn IS NULL AND code IN fact.qualifierValues
        RETURN fact.id }
      ELSE COLLECT {
        UNWIND [asked, other] AS side
        MATCH (side)-[has:APPROACH|USES|THEME|PARTY|INVOLVED|INSTRUMENT]->(thing) WHERE coalesce(has.kind, '') <> 'DECLINED'
        UNWIND has.facts AS id RETURN id }
      END AS ids
    // include evidence
    WITH likeness, thing, code, facts ORDER BY likeness.rank, thing.id, code
    RETURN collect({kind: likeness.kind, thing: properties(thing), code: code, facts: facts}) AS likenesses
  }
  RETURN collect({
    intervention: properties(other), strongest: one.strongest, kinds: one.kinds, shared: one.shared, likenesses: likenesses,
    deals: COLLECT { MATCH (other)<-[:INTERVENTION]-(deal:Deal) WITH deal ORDER BY deal.id RETURN properties(deal) },
    sameDeal: EXISTS { (asked)<-[:INTERVENTION]-(:Deal)-[:INTERVENTION]->(other) }}) AS similar
}
RETURN properties(asked) AS asked, size(ranked) AS total, similar,
       COLLECT { MATCH (asked)<-[:INTERVENTION]-(deal:Deal) WITH deal ORDER BY deal.id RETURN properties(deal) } AS deals,
       [kind IN keys($rank) | {kind: kind,
         known: CASE kind WHEN 'SHARED_PARTNER_KIND' THEN size(partnerKinds) WHEN 'SHARED_OUTCOME_LEVEL' THEN size(levels)
                          ELSE size([way IN ways WHERE way.kind = kind]) END,
         found: size([one IN ranked WHERE any(likeness IN one.likenesses WHERE likeness.kind = kind)])}] AS ways,
       [way IN ways WHERE NOT way.leads AND way.kind <> 'SHARED_INSTRUMENT' | properties(way.thing)] AS tooCommon,
       [thing IN coordinating | properties(thing)] AS coordinating
