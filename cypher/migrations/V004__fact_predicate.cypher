// Facts of one kind, about one subject or about all.
CREATE INDEX fact_predicate IF NOT EXISTS FOR (n:Fact) ON (n.generation, n.predicate, n.subject);
