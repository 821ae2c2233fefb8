// What the data hold, counted at load: a node for the whole, and one for each tranche, deal, predicate and source.
CREATE CONSTRAINT coverage_identity IF NOT EXISTS FOR (n:Coverage) REQUIRE (n.generation, n.of, n.position) IS UNIQUE;
