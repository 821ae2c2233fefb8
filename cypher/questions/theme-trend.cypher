// Q9. How did themes of the deals shift over the tranches?
// Parameters: domain, theme (keys; empty for what is not asked), shifts (codes of relations by which a topic leaves the deals),
//   topics (codes of what sources say of a tranche).
// Columns: missing (keys without a domain or theme), columns (tranche, its deals, how many of them have a theme that is known, and
//   what is said of it), rows (theme, domains, cells: the number of a tranche and its deals with the theme, each with basis, where the theme stands and
//   ids of facts), shifts (programme, deal, relation, themes of the programme, fact).
// Starts from the index on the kind of Entity.
// Example: {"domain": "domain/economie", "theme": "", "shifts": ["MOVED_TO"], "topics": ["EXECUTION"]}
OPTIONAL MATCH (:Key {generation: $generation, key: $domain})-[:OF]->(domain:Domain)
OPTIONAL MATCH (:Key {generation: $generation, key: $theme})-[:OF]->(asked:Theme)
CALL () {
  MATCH (tranche:Entity {generation: $generation, kind: 'tranche'})
  WITH tranche, COLLECT {
    MATCH (tranche)<-[:IN_TRANCHE]-(deal:Deal)
    WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
    RETURN EXISTS { (deal)-[:THEME]->() } OR EXISTS { (deal)-[:PILLAR|INTERVENTION]->()-[:THEME]->() }
  } AS known, COLLECT {
    MATCH (fact:Fact {generation: $generation, predicate: 'STATEMENT', subject: tranche.id})
    WHERE fact.withdrawn IS NULL AND any(topic IN $topics WHERE topic IN fact.qualifierValues)
    WITH fact ORDER BY fact.value
    RETURN
      // include fact
  } AS said, tranche.number AS number
  ORDER BY number
  RETURN collect({tranche: properties(tranche), deals: size(known), withTheme: size([one IN known WHERE one]), said: said}) AS columns
}
CALL (domain, asked) {
  MATCH (theme:Entity:Theme {generation: $generation, kind: 'theme'})
  WHERE ($theme = '' OR theme = asked) AND ($domain = '' OR EXISTS { (theme)-[:IN_DOMAIN]->(domain) })
  WITH theme, theme.number AS number
  CALL (theme) {
    CALL (theme) {
      MATCH (theme)<-[on:THEME]-(deal:Deal)
      RETURN deal, 'DEAL' AS place, on.bases AS bases, on.facts AS ids
      UNION ALL
      MATCH (theme)<-[on:THEME]-(:Pillar)<-[has:PILLAR]-(deal:Deal)
      RETURN deal, 'PILLAR' AS place, on.bases AS bases, has.facts + on.facts AS ids
      UNION ALL
      MATCH (theme)<-[on:THEME]-(:Intervention)<-[has:INTERVENTION]-(deal:Deal)
      RETURN deal, 'INTERVENTION' AS place, on.bases AS bases, has.facts + on.facts AS ids
    }
    WITH deal, collect(DISTINCT place) AS places, collect(bases) AS bases, collect(ids) AS ids
    WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
    MATCH (deal)-[:IN_TRANCHE]->(tranche)
    WITH tranche.number AS tranche, deal.sortName AS sortName, {
      deal: properties(deal), places: places, basis: CASE WHEN any(one IN bases WHERE 'STATED' IN one) THEN 'STATED' ELSE 'CLASSIFIED' END,
      factIds: reduce(all = [], some IN ids | all + some)} AS holder
    ORDER BY tranche, sortName
    WITH tranche, collect(holder) AS deals
    RETURN collect({tranche: tranche, deals: deals}) AS cells
  }
  WITH theme, number, cells, COLLECT { MATCH (theme)-[:IN_DOMAIN]->(in) RETURN properties(in) ORDER BY in.id } AS domains
  ORDER BY number
  RETURN collect(theme) AS shown, collect({theme: properties(theme), domains: domains, cells: cells}) AS rows
}
CALL (shown) {
  MATCH (programme:Entity:Programme {generation: $generation, kind: 'programme'})-[link:LINKED]->(deal:Deal)
  WHERE link.relation IN $shifts AND ($theme = '' AND $domain = '' OR EXISTS { MATCH (programme)-[:THEME]->(theme) WHERE theme IN shown })
  UNWIND link.facts AS id
  MATCH (fact:Fact {generation: $generation, id: id})
  WITH programme, deal, link.relation AS relation, COLLECT {
    MATCH (programme)-[:THEME]->(theme) RETURN properties(theme) ORDER BY theme.number
  } AS themes, fact, programme.sortName AS sortName, deal.id AS dealId
  ORDER BY sortName, dealId, relation
  RETURN collect({programme: properties(programme), deal: properties(deal), relation: relation, themes: themes, fact:
    // include fact
  }) AS shifts
}
RETURN [key IN [$domain, $theme] WHERE key <> '' AND NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->(:Domain|Theme) }] AS missing,
       columns, rows, shifts
