// An identity is unique within one generation of the data; no relationship crosses generations.
CREATE CONSTRAINT entity_identity IF NOT EXISTS FOR (n:Entity) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT fact_identity IF NOT EXISTS FOR (n:Fact) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT source_identity IF NOT EXISTS FOR (n:Source) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT contradiction_identity IF NOT EXISTS FOR (n:Contradiction) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT remark_identity IF NOT EXISTS FOR (n:Remark) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT release_identity IF NOT EXISTS FOR (n:Release) REQUIRE (n.generation, n.number) IS UNIQUE;
CREATE CONSTRAINT code_identity IF NOT EXISTS FOR (n:Code) REQUIRE (n.generation, n.vocabulary, n.id) IS UNIQUE;

// A thing is found by its id, its short id, its old ids and, for a ministry, any of its names.
CREATE INDEX key_lookup IF NOT EXISTS FOR (n:Key) ON (n.generation, n.key);

// A list of things of one kind starts here.
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.generation, n.kind);

// All facts about one subject.
CREATE INDEX fact_subject IF NOT EXISTS FOR (n:Fact) ON (n.generation, n.subject);

// Everything that one load wrote, to remove it.
CREATE INDEX loaded_generation IF NOT EXISTS FOR (n:Loaded) ON (n.generation);

// One served generation, one load at a time.
CREATE CONSTRAINT served_identity IF NOT EXISTS FOR (n:Served) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_lock_identity IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT generation_identity IF NOT EXISTS FOR (n:Generation) REQUIRE n.number IS UNIQUE;
