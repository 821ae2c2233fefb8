// Q14. What is there about these words?
// Parameters: whole (all words as one line), words (those that tell something), names, parts, synonyms, text (what to ask of the indexes: the words as whole words
//   of names, as beginnings or parts of them, as synonyms, as words of texts in any inflection), kinds (of hits to keep, empty
//   for all), after (rank, score and id of the last hit seen, or none), limit (of hits).
// Columns: counts (kind, count; whatever kinds are kept), total (hits of those kinds), hits (kind, rank, score, id, one of
//   thing, fact, source and remark, about, said, synonyms).
// The score of a name is the part of it, in hundredths, that the words make up, half of that where they stand within words;
// that of a text or synonym is the one of the index, in tenths; a synonym of a name comes before that of a text.
// Starts from the full-text indexes on names and on texts.
// Example: {"whole": "stallen", "words": ["stallen"], "names": "searchNames:(+stallen)", "parts": "searchNames:(+(stallen*^2 *stallen*))", "synonyms": "searchSynonyms:(+stallen)", "text": "searchText:(+(stallen stallen*))", "kinds": [], "after": [], "limit": 26}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('search_names', $names) YIELD node AS entry, score
    WHERE entry.generation = $generation
    RETURN entry, CASE WHEN $whole IN split(entry.searchNames, '\n') THEN 1 ELSE 2 END AS rank,
           [line IN split(entry.searchNames, '\n') WHERE all(word IN $words WHERE line CONTAINS word) | 100.0 * size($whole) / size(line)] AS scores
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_names', $parts) YIELD node AS entry, score
    WHERE entry.generation = $generation
    RETURN entry, 3 AS rank,
           [line IN split(entry.searchNames, '\n') WHERE all(word IN $words WHERE line CONTAINS word) |
            CASE WHEN all(word IN $words WHERE ' ' + line CONTAINS ' ' + word) THEN 100.0 ELSE 50.0 END * size($whole) / size(line)] AS scores
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_names', $synonyms) YIELD node AS entry, score
    WHERE entry.generation = $generation AND $whole IN split(entry.searchSynonyms, '\n')
    RETURN entry, CASE WHEN entry.kind IN ['fact', 'remark', 'source'] THEN 6 ELSE 5 END AS rank,
           [10 * score + CASE WHEN $whole IN entry.nameSynonyms THEN 1000 ELSE 0 END] AS scores
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_text', $text) YIELD node AS entry, score
    WHERE entry.generation = $generation
    RETURN entry, CASE WHEN entry.kind IN ['fact', 'remark'] THEN 6 ELSE 4 END AS rank, [10 * score] AS scores
  }
  WITH entry, rank, toInteger(round(reduce(best = 0.0, one IN scores | CASE WHEN one > best THEN one ELSE best END))) AS score
  ORDER BY rank, score DESC
  WITH entry, collect({rank: rank, score: score})[0] AS best
  WITH entry, best.rank AS rank, best.score AS score, entry.id AS id, entry.kind AS kind
  ORDER BY rank, score DESC, id
  RETURN collect({entry: entry, kind: kind, rank: rank, score: score, id: id}) AS found
}
CALL (found) {
  UNWIND found AS hit
  WITH hit.kind AS kind, count(*) AS count ORDER BY count DESC, kind
  RETURN collect({kind: kind, count: count}) AS counts
}
WITH counts, [hit IN found WHERE size($kinds) = 0 OR hit.kind IN $kinds] AS found
CALL (found) {
  UNWIND [hit IN found WHERE size($after) = 0 OR hit.rank > $after[0]
          OR (hit.rank = $after[0] AND (hit.score < $after[1]
          OR (hit.score = $after[1] AND hit.id > $after[2])))][..$limit] AS hit
  WITH hit, hit.id AS id
  CALL (id) {
    OPTIONAL MATCH (thing:Entity {generation: $generation, id: id})
    OPTIONAL MATCH (thing)<-[:SUBJECT]-(fact:Fact)
    WHERE fact.withdrawn IS NULL
      AND fact.predicate IN ['NAME', 'ENGLISH_NAME', 'ABBREVIATION', 'NAMED', 'ALSO_NAMED', 'DESCRIPTION', 'TITLE']
    WITH thing, fact ORDER BY fact.predicate, fact.id
    RETURN properties(thing) AS thing, collect(
      // include fact
    ) AS said
  }
  CALL (id) {
    OPTIONAL MATCH (fact:Fact {generation: $generation, id: id})
    RETURN
      // include fact
      AS fact
  }
  CALL (id) {
    OPTIONAL MATCH (remark:Remark {generation: $generation, id: id})-[:ABOUT]->(about)
    RETURN properties(about) AS about,
      // include remark
      AS remark
  }
  OPTIONAL MATCH (source:Source {generation: $generation, id: id})
  WITH hit, thing, said, fact, about, remark, source ORDER BY hit.rank, hit.score DESC, hit.id
  RETURN collect({kind: hit.kind, rank: hit.rank, score: hit.score, id: hit.id, thing: thing, said: said, fact: fact, about: about,
                  remark: remark, source: properties(source), synonyms: coalesce(hit.entry.synonyms, [])}) AS hits
}
RETURN counts, size(found) AS total, hits
