// Q16. Which deals near each other may want the same people or firms?
// Parameters: theme (key of the theme of attracting and keeping people), predicates (of texts in which a deal says what it is for),
//   words (that speak of attracting or keeping, in lower case), near (kilometres between deals that count as near), after (rank,
//   closeness, kilometres and ids of the deals of the last pair seen, or none), limit (of pairs).
// Columns: total (pairs), pairs (one, other, rank, closeness, km, together, where, nearest, shared), leftOut (pairs that follow one
//   another or ran at another time), reportSays (ids of facts), facts (all that the columns before name by id), deals, withAim,
//   withPlace and withMunicipalities (number of deals, of those with an aim, and of these with what is needed to look).
// Starts from the theme, through the index on Key, and from the deals, through the index on the kind of Entity.
// Example: {"theme": "theme/3", "predicates": ["DESCRIPTION", "AMBITION"], "words": ["aantrek", "talent"], "near": 30, "after": [], "limit": 26}
CALL () {
  MATCH (:Key {generation: $generation, key: $theme})-[:OF]->(:Theme)<-[works:THEME]-(deal:Deal)
  RETURN deal, 'THEME' AS ground, works.facts AS ids
  UNION ALL
  MATCH (:Key {generation: $generation, key: $theme})-[:OF]->(:Theme)<-[works:THEME]-(intervention)<-[part:INTERVENTION]-(deal:Deal)
  RETURN deal, 'THEME' AS ground, works.facts + part.facts AS ids
  UNION ALL
  MATCH (deal:Entity {generation: $generation, kind: 'deal'})<-[:SUBJECT]-(fact:Fact)
  WHERE fact.withdrawn IS NULL AND fact.predicate IN $predicates AND any(word IN $words WHERE toLower(fact.value) CONTAINS word)
  RETURN deal, 'WORDS' AS ground, [fact.id] AS ids
}
WITH deal, ground, ids
WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
UNWIND ids AS id
WITH deal, collect(DISTINCT ground) AS grounds, collect(DISTINCT id) AS ids
WITH deal, grounds, ids, COLLECT {
  MATCH (deal)-[lies:IN_MUNICIPALITY]->(place:Municipality)
  RETURN {place: place, id: place.id, at: point({latitude: place.latitude, longitude: place.longitude}), ids: lies.facts}
} AS places
ORDER BY deal.id
WITH collect({deal: deal, grounds: grounds, ids: ids, places: places}) AS aiming
CALL (aiming) {
  UNWIND aiming AS one
  UNWIND aiming AS other
  WITH one, other, one.deal AS stream, other.deal AS deal
  WHERE stream.id < deal.id
  WITH one, other, stream, deal, coalesce(stream.start, stream.signed) AS begin, COLLECT {
    MATCH (stream)-[lies:IN_PROVINCE]->(province)<-[too:IN_PROVINCE]-(deal)
    RETURN {thing: properties(province), ids: lies.facts + too.facts} ORDER BY province.id
  } AS provinces, COLLECT {
    MATCH (stream)-[lies:IN_LANDSDEEL]->(landsdeel)<-[too:IN_LANDSDEEL]-(deal)
    RETURN {thing: properties(landsdeel), ids: lies.facts + too.facts} ORDER BY landsdeel.id
  } AS landsdelen, COLLECT {
    MATCH (stream)-[lies:IN_MUNICIPALITY]->(municipality)<-[too:IN_MUNICIPALITY]-(deal)
    RETURN {thing: properties(municipality), ids: lies.facts + too.facts} ORDER BY municipality.id
  } AS shared, COLLECT {
    UNWIND one.places AS from
    UNWIND other.places AS to
    WITH from, to, point.distance(from.at, to.at) AS metres
    WHERE metres IS NOT NULL
    WITH from, to, metres ORDER BY metres, from.id, to.id LIMIT 1
    RETURN {from: properties(from.place), to: properties(to.place), km: toInteger(round(metres / 1000)), ids: from.ids + to.ids}
  }[0] AS nearest
  WHERE size(provinces) > 0 OR size(landsdelen) > 0 OR nearest.km <= $near
  // include same-time
  WITH one, other, together, nearest, shared,
       CASE WHEN EXISTS { (stream)-[:PREDECESSOR*1..3]-(deal) } THEN 'SUCCESSION' WHEN apart THEN 'OTHER_TIME' END AS because,
       CASE WHEN size(provinces) > 0 THEN 1 WHEN nearest.km <= $near THEN 2 ELSE 3 END AS closeness,
       CASE WHEN size(provinces) > 0 THEN provinces ELSE landsdelen END AS where
  WITH one, other, because, {one: one, other: other, closeness: closeness, km: coalesce(nearest.km, 9999), together: together, where: where,
       nearest: nearest, shared: shared, rank: 1 + size([deal IN [one, other] WHERE NOT 'THEME' IN deal.grounds])} AS pair
  ORDER BY pair.rank, pair.closeness, pair.km, one.deal.id, other.deal.id
  RETURN collect(CASE WHEN because IS NULL THEN pair END) AS ranked,
         collect(CASE WHEN because IS NOT NULL THEN {one: properties(one.deal), other: properties(other.deal), because: because} END) AS leftOut
}
WITH aiming, ranked, leftOut, [pair IN ranked WHERE size($after) = 0 OR pair.rank > $after[0]
       OR (pair.rank = $after[0] AND (pair.closeness > $after[1]
       OR (pair.closeness = $after[1] AND (pair.km > $after[2]
       OR (pair.km = $after[2] AND (pair.one.deal.id > $after[3]
       OR (pair.one.deal.id = $after[3] AND pair.other.deal.id > $after[4])))))))][..$limit] AS page
CALL () {
  UNWIND ['programme/regio-deals', 'deal/unnamed'] AS subject
  MATCH (fact:Fact {generation: $generation, subject: subject})
  WHERE fact.predicate = 'STATEMENT' AND fact.withdrawn IS NULL AND 'COMPETITION' IN fact.qualifierValues
  WITH fact ORDER BY fact.subject DESC, fact.value
  RETURN collect(fact.id) AS reportSays
}
CALL (page) {
  UNWIND page AS pair
  UNWIND [pair.nearest.from.id, pair.nearest.to.id] AS municipality
  MATCH (fact:Fact {generation: $generation, subject: municipality})
  WHERE fact.withdrawn IS NULL AND fact.predicate IN ['LATITUDE', 'LONGITUDE']
  WITH DISTINCT fact
  RETURN collect({municipality: fact.subject, id: fact.id}) AS midpoints
}
WITH aiming, ranked, leftOut, reportSays, [pair IN page | {
  one: {deal: properties(pair.one.deal), grounds: pair.one.grounds, ids: pair.one.ids},
  other: {deal: properties(pair.other.deal), grounds: pair.other.grounds, ids: pair.other.ids},
  rank: pair.rank, closeness: pair.closeness, km: pair.km, together: pair.together, where: pair.where, shared: pair.shared,
  nearest: CASE WHEN pair.nearest IS NOT NULL THEN {
    from: pair.nearest.from, to: pair.nearest.to, km: pair.nearest.km,
    ids: pair.nearest.ids + [one IN midpoints WHERE one.municipality IN [pair.nearest.from.id, pair.nearest.to.id] | one.id]} END
}] AS pairs
CALL (pairs, reportSays) {
  WITH reportSays + reduce(all = [], pair IN pairs | all + pair.one.ids + pair.other.ids + coalesce(pair.nearest.ids, [])
         + reduce(some = [], place IN pair.where + pair.shared | some + place.ids)) AS ids
  // include evidence
  RETURN facts
}
RETURN size(ranked) AS total, pairs, leftOut, reportSays, facts,
       COUNT { (deal:Entity {generation: $generation, kind: 'deal'}) WHERE coalesce(deal.form, '') <> 'COLLECTIVE' } AS deals,
       size(aiming) AS withAim, size([one IN aiming WHERE EXISTS { MATCH (deal)-[:IN_PROVINCE|IN_LANDSDEEL]->() WHERE deal = one.deal }]) AS withPlace,
       size([one IN aiming WHERE EXISTS { MATCH (deal)-[:IN_MUNICIPALITY]->() WHERE deal = one.deal }]) AS withMunicipalities
