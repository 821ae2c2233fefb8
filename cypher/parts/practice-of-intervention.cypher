// From `intervention` and `ids`, the facts by which it is there, to `practice`: all of that with what it used and what came out.
// include evidence
WITH *, intervention AS about
// include practice
WITH *, {
  intervention: properties(intervention), facts: facts,
  approaches: [one IN told WHERE one.predicate = 'APPROACH' | {node: one.thing, facts: [one.fact]}],
  instruments: [one IN told WHERE one.predicate = 'INSTRUMENT' | {node: one.thing, facts: [one.fact]}],
  evaluations: [one IN told WHERE one.predicate = 'EVALUATION' | {node: one.thing, facts: [one.fact]}],
  outcomeFacts: [one IN told WHERE one.predicate = 'OUTCOME' | one.fact],
  anchoringFacts: [one IN told WHERE one.predicate = 'ANCHORING' | one.fact],
  monitoringFacts: [one IN told WHERE one.predicate = 'MONITORED' | one.fact]} AS practice
