// An identity is unique within one generation of the data; no statement crosses generations.
CREATE CONSTRAINT entity_identity IF NOT EXISTS FOR (n:Entity) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT fact_identity IF NOT EXISTS FOR (n:Fact) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT source_identity IF NOT EXISTS FOR (n:Source) REQUIRE (n.generation, n.id) IS UNIQUE;
CREATE CONSTRAINT contradiction_identity IF NOT EXISTS FOR (n:Contradiction) REQUIRE (n.generation, n.id) IS UNIQUE;

// All facts about one subject, on the page of that subject.
CREATE INDEX fact_subject IF NOT EXISTS FOR (n:Fact) ON (n.generation, n.subject);
