// Q7. How formal did effects of the deals get?
// Parameters: instrument (id of the programme that stands for the Regio Deals as an instrument), origins (codes of where a chain can
//   start, in order), starts (kinds of things in which it can start, beside the codes), strength (rank of each strength of a chain),
//   origin (codes of where listed chains start), layer (key of the layer that listed chains reach at most, empty for all), described
//   (code of the strength of listed chains, empty for all), after (origin, layer, strength and id of the last chain seen, or what
//   sorts before all), limit (of chains).
// Columns: layers (layer, ids of the facts that give its place and of what sources say of it, remarks), tallies (origin, rank of strength, highest, reached and
//   addressed layers by number, and how many chains are like that), missing (whether there is no such layer), total (chains listed on all pages),
//   chains (origin, formality, strength, chain, parts), feedforward (chains that run the other way), reportSays (ids), facts.
// Starts from the index on the kind of Entity.
// Example: {"instrument": "programme/regio-deals", "origins": ["INTERVENTION", "DEAL", "PROGRAMME", "INSTRUMENT", "ELSEWHERE"], "starts": ["intervention", "deal", "programme"], "strength": {"STATED": 1, "PARTLY_STATED": 2, "CHRONOLOGY_ONLY": 3}, "origin": ["INTERVENTION"], "layer": "layer/6", "described": "", "after": [0, -9, 0, ""], "limit": 26}
OPTIONAL MATCH (:Key {generation: $generation, key: $layer})-[:OF]->(asked:Layer)
CALL () {
  MATCH (layer:Entity {generation: $generation, kind: 'layer'})
  WITH layer, COLLECT {
    MATCH (fact:Fact {generation: $generation, predicate: 'NUMBER', subject: layer.id}) WHERE fact.withdrawn IS NULL RETURN fact.id
  } AS ids, COLLECT {
    MATCH (fact:Fact {generation: $generation, predicate: 'STATEMENT', subject: layer.id}) WHERE fact.withdrawn IS NULL
    WITH fact ORDER BY fact.value
    RETURN fact.id
  } AS says, COLLECT {
    MATCH (remark:Remark)-[:ABOUT]->(layer)
    WITH remark ORDER BY remark.kind, remark.nl
    RETURN
      // include remark
  } AS remarks, layer.number AS number
  ORDER BY number
  RETURN collect({layer: properties(layer), ids: ids, says: says, remarks: remarks}) AS layers
}
CALL (asked) {
  MATCH (chain:Entity {generation: $generation, kind: 'chain'})
  WHERE chain.direction = 'FEEDBACK'
  WITH asked, chain, COLLECT { MATCH (chain)-[:STARTS_IN]->(start) RETURN start.kind } AS kinds,
       EXISTS { (chain)-[:STARTS_IN]->({id: $instrument}) } AS aboutInstrument,
       COLLECT { MATCH (chain)-[:STEP]->()-[:EFFECT {effect: 'REACHES'}]->(layer) WITH DISTINCT layer.number AS number
                 RETURN number ORDER BY number DESC } AS reached,
       COLLECT { MATCH (chain)-[:STEP]->()-[:EFFECT {effect: 'ADDRESSES'}]->(layer) WITH DISTINCT layer.number AS number
                 RETURN number ORDER BY number DESC } AS addressed
  WITH asked, chain, reached, addressed, coalesce(reached[0], 0) AS highest, chain.id AS id,
       coalesce($strength[chain.strength], 9) AS strength,
       CASE WHEN aboutInstrument THEN 'INSTRUMENT'
            ELSE coalesce([i IN range(0, size($starts) - 1) WHERE $starts[i] IN kinds | $origins[i]][0], 'ELSEWHERE') END AS origin
  WITH *, [i IN range(0, size($origins) - 1) WHERE $origins[i] = origin | i + 1][0] AS place, 0 - highest AS formality
  ORDER BY place, formality, strength, id
  RETURN collect({origin: origin, strength: strength, highest: highest, reached: reached, addressed: addressed}) AS each,
         collect(CASE WHEN origin IN $origin AND (asked IS NULL OR asked.number = highest)
                      AND ($described = '' OR chain.strength = $described)
                      THEN {chain: chain, id: id, origin: origin, place: place, formality: formality, strength: strength} END) AS listed
}
CALL (each) {
  UNWIND each AS one
  WITH one, count(*) AS chains
  RETURN collect(one {.origin, .strength, .highest, .reached, .addressed, chains: chains}) AS tallies
}
CALL (listed) {
  UNWIND [one IN listed WHERE one.place > $after[0] OR (one.place = $after[0] AND (one.formality > $after[1]
          OR (one.formality = $after[1] AND (one.strength > $after[2]
          OR (one.strength = $after[2] AND one.id > $after[3])))))][..$limit] AS one
  WITH one, one.chain AS chain
  // include chain-parts
  RETURN collect({origin: one.origin, formality: one.formality, strength: one.strength, chain: properties(chain),
                  parts: parts, partIds: partIds}) AS page
}
CALL () {
  MATCH (chain:Entity {generation: $generation, kind: 'chain'})
  WHERE chain.direction = 'FEEDFORWARD'
  RETURN count(chain) AS feedforward
}
// include report-on-feedback
WITH *, reduce(all = reportSays, one IN layers | all + one.ids + one.says) + reduce(all = [], one IN page | all + one.partIds) AS ids
// include evidence
RETURN layers, tallies, $layer <> '' AND asked IS NULL AS missing, size(listed) AS total,
       [one IN page | one {.origin, .formality, .strength, .chain, .parts}] AS chains, feedforward, reportSays, facts
