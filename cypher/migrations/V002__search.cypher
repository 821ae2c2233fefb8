// What the search finds has an entry with its words, apart from the thing, fact, remark or source itself. Full-text indexes
// cover the entries of every generation, so whoever asks them keeps those of the generation that he reads. They are up to
// date when a transaction ends (not eventually consistent).
CREATE CONSTRAINT search_entry_identity IF NOT EXISTS FOR (n:SearchEntry) REQUIRE (n.generation, n.id) IS UNIQUE;

// By name: whole words, beginnings and parts of words in any spelling of accents, and synonyms.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS FOR (n:SearchEntry) ON EACH [n.searchNames, n.searchSynonyms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

// By text: Dutch words in any inflection.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:SearchEntry) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch', `fulltext.eventually_consistent`: false}};
