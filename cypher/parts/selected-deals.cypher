// From `within`, keys of tranches and themes, to `deal`: every deal that a source names and that is of all of them. A deal is
// of a theme when it works on it, itself or in an intervention.
MATCH (deal:Entity:Deal {generation: $generation, kind: 'deal'})
WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
  AND all(key IN $within WHERE EXISTS {
    MATCH (:Key {generation: $generation, key: key})-[:OF]->(whole)<-[:IN_TRANCHE|THEME]-()<-[:INTERVENTION*0..1]-(deal)
  })
