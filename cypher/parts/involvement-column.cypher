// From `deal` and `ministries` to `column`: whether its list of signing ministries was read whole (`complete`) and whether it
// was searched for their involvement (`searched`), in which `documents`; and a cell for each of these ministries, with the ids
// of the facts that let it say what it says.
CALL (deal) {
  MATCH (list:Fact {generation: $generation, subject: deal.id})
  USING INDEX list:Fact(generation, predicate, subject)
  WHERE
    // include involvement-lists
  WITH list ORDER BY list.value
  WITH collect(list) AS lists
  RETURN [list IN lists WHERE list.predicate = 'COMPLETE' | list.id] AS complete,
         [list IN lists WHERE list.predicate = 'SEARCHED'] AS searches
}
CALL (searches) {
  UNWIND searches AS search
  MATCH (search)-[support:SUPPORTED_BY]->(source:Source)
  WITH source, support ORDER BY support.position
  WITH source, min(support.position) AS position, collect(support {.section, .anchor, .noteNl, .noteEn}) AS places
  WITH source {.id, .title, .publisher, .date, .kind, .kamerstuk, .url, .seen} AS source, position, places ORDER BY position
  RETURN collect({source: source, places: places}) AS documents
}
CALL (deal, ministries) {
  MATCH (deal)-[parts:INTERVENTION|IN_TRANCHE*0..1]->(thing)-[said:PARTY|INVOLVED|COORDINATED_BY]->(ministry:Ministry)
  WHERE ministry IN ministries
  WITH parts, thing, said, ministry ORDER BY thing.kind, said.role, said.kind, said.validFrom, thing.position, said.facts[0]
  RETURN collect({
    ministry: ministry.id, thing: thing {.*}, role: said.role, kind: said.kind, namedAs: said.namedAs, noteNl: said.noteNl,
    noteEn: said.noteEn, validFrom: said.validFrom, validTo: said.validTo,
    facts: reduce(ids = [], part IN parts | ids + part.facts) + said.facts,
    standing: CASE WHEN type(said) = 'PARTY' AND said.role = 'SIGNATORY' AND thing = deal THEN 'SIGNATURE' ELSE type(said) END
  }) AS entries
}
CALL (deal, ministries, complete, searches, documents, entries) {
  UNWIND ministries AS ministry
  WITH ministry, ministry.id AS id
  WITH ministry, [entry IN entries WHERE entry.ministry = id] AS said
  WITH ministry, [entry IN said WHERE entry.standing = 'SIGNATURE'] AS signatures,
       [entry IN said WHERE entry.standing = 'PARTY'] AS roles, [entry IN said WHERE entry.standing = 'INVOLVED'] AS ways,
       [entry IN said WHERE entry.standing = 'COORDINATED_BY'] AS coordination
  WITH ministry, signatures, roles, ways, coordination,
       CASE WHEN size(signatures) > 0 THEN 'YES' WHEN size(complete) > 0 THEN 'NO' ELSE 'UNKNOWN' END AS signed,
       CASE WHEN any(way IN ways WHERE way.kind <> 'DECLINED') THEN 'FOUND' WHEN size(ways) > 0 THEN 'DECLINED'
            WHEN size(searches) > 0 THEN 'NONE_FOUND' ELSE 'UNKNOWN' END AS involvement
  RETURN collect({
    deal: deal, ministry: ministry, signed: signed, involvement: involvement, signatures: signatures, roles: roles, ways: ways,
    coordination: coordination, documents: CASE involvement WHEN 'NONE_FOUND' THEN documents ELSE [] END,
    place: CASE WHEN signed = 'YES' THEN 1 WHEN size(roles) + size(ways) > 0 THEN 2 ELSE 3 END,
    facts: CASE signed WHEN 'NO' THEN complete ELSE [] END
      + reduce(ids = [], entry IN signatures + roles + ways + coordination | ids + entry.facts)
      + CASE involvement WHEN 'NONE_FOUND' THEN [search IN searches | search.id] ELSE [] END
  }) AS cells
}
WITH *, {deal: deal, complete: size(complete) > 0, searched: size(searches) > 0, documents: documents, cells: cells} AS column
