// Whether a source names `deal` and it is of all tranches and themes whose keys are `within`; as an expression. A deal is of a
// theme when it works on it, itself or in an intervention.
coalesce(deal.form, '') <> 'COLLECTIVE'
  AND all(key IN $within WHERE EXISTS {
    MATCH (:Key {generation: $generation, key: key})-[:OF]->(whole)<-[:IN_TRANCHE|THEME]-()<-[:INTERVENTION*0..1]-(deal)
  })
