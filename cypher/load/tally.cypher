// How much of everything a generation holds, each column named as the statement that wrote it.
// Parameter: generation.  Columns: sources, codes, releases, things, keys, facts, relations, supports, derivations, disagreements, remarks, entries,
// coverages.
RETURN COUNT { (:Loaded&Source {generation: $generation}) } AS sources,
       COUNT { (:Loaded&Code {generation: $generation}) } AS codes,
       COUNT { (:Loaded&Release {generation: $generation}) } AS releases,
       COUNT { (:Loaded&Entity {generation: $generation}) } AS things,
       COUNT { (:Loaded&Key {generation: $generation})-[:OF]->(:Entity) } AS keys,
       COUNT { (:Loaded&Fact {generation: $generation}) } AS facts,
       COUNT { (:Loaded&Entity {generation: $generation})-[relation WHERE relation.facts IS NOT NULL]->(:Entity) } AS relations,
       COUNT { (:Loaded&Fact {generation: $generation})-[:SUPPORTED_BY]->(:Source) } AS supports,
       COUNT { (:Loaded&Fact {generation: $generation})-[:DERIVED_FROM]->(:Fact) } AS derivations,
       COUNT { (:Loaded&Contradiction {generation: $generation}) } AS disagreements,
       COUNT { (:Loaded&Remark {generation: $generation}) } AS remarks,
       COUNT { (:Loaded&SearchEntry {generation: $generation}) } AS entries,
       COUNT { (:Loaded&Coverage {generation: $generation}) } AS coverages
