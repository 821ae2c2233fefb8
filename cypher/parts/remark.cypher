// A remark with the places that it comes from, as an expression over `remark`.
remark {.id, .kind, .nl, .en, places: COLLECT {
  MATCH (remark)-[place:SUPPORTED_BY]->(source:Source)
  RETURN place {.section, .anchor, .precision, source: source {.*}} ORDER BY source.id
}}
