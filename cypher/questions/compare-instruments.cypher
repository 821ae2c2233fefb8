// Q12. What do different instruments do on the same theme, and what came out?
// Parameters: theme, instrument (keys; the latter empty for all, instrument/unknown for interventions of which none is
//   known), after (id of the last intervention seen, or what sorts before all), limit (of interventions an instrument).
// Columns: theme, instrument (null when there is none), total (interventions on the theme), deals (that work on the theme),
//   silent (those without a known intervention on it), rows (instrument or null for none known, total, examples).
// Starts from the theme, through the index on Key.
// Example: {"theme": "theme/9", "instrument": "", "after": [""], "limit": 26}
OPTIONAL MATCH (:Key {generation: $generation, key: $theme})-[:OF]->(theme:Theme)
OPTIONAL MATCH (:Key {generation: $generation, key: $instrument})-[:OF]->(instrument:Instrument)
CALL (theme) {
  MATCH (theme)<-[on:THEME]-(intervention:Intervention)<-[has:INTERVENTION]-(deal:Deal)
  WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
  WITH deal, intervention, has.facts + on.facts AS ids ORDER BY intervention.id
  RETURN collect({deal: deal, intervention: intervention, id: intervention.id, ids: ids,
                  instruments: COLLECT { MATCH (intervention)-[:INSTRUMENT]->(used) RETURN used.id }}) AS onTheme
}
CALL (instrument, onTheme) {
  WITH instrument, onTheme, COLLECT { MATCH (kind:Entity {generation: $generation, kind: 'instrument'}) RETURN kind } + [null] AS kinds
  UNWIND kinds AS kind
  WITH instrument, onTheme, kind
  WHERE $instrument = '' OR kind = instrument OR (kind IS NULL AND $instrument = 'instrument/unknown')
  WITH kind, [one IN onTheme WHERE CASE WHEN kind IS NULL THEN size(one.instruments) = 0 ELSE kind.id IN one.instruments END] AS fitting
  CALL (fitting) {
    UNWIND [one IN fitting WHERE one.id > $after[0]][..$limit] AS one
    WITH one.deal AS deal, one.intervention AS intervention, one.ids AS ids
    // include practice-of-intervention
    WITH deal, practice, intervention ORDER BY intervention.id
    RETURN collect({deal: properties(deal), practice: practice}) AS examples
  }
  WITH kind, fitting, examples ORDER BY kind.number
  RETURN collect({instrument: properties(kind), total: size(fitting), examples: examples}) AS rows
}
CALL (theme) {
  CALL (theme) {
    MATCH (theme)<-[:THEME]-(deal:Deal) RETURN deal, 1 AS works, 0 AS acts
    UNION ALL
    MATCH (theme)<-[:THEME]-(:Intervention)<-[:INTERVENTION]-(deal:Deal) RETURN deal, 0 AS works, 1 AS acts
  }
  WITH deal, max(works) AS works, max(acts) AS acts
  RETURN count(CASE WHEN works = 1 THEN deal END) AS deals, count(CASE WHEN works = 1 AND acts = 0 THEN deal END) AS silent
}
RETURN properties(theme) AS theme, properties(instrument) AS instrument, size(onTheme) AS total, deals, silent, rows
