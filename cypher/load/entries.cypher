// Parameters: generation, rows (kind, id, searchNames, searchText, searchSynonyms, nameSynonyms, synonyms).
UNWIND $rows AS row
CREATE (entry:SearchEntry:Loaded {generation: $generation})
SET entry += row
