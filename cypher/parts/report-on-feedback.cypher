// To `reportSays`: ids of the facts in which sources say what they find about feedback in general.
CALL () {
  MATCH (fact:Fact {generation: $generation, subject: 'programme/regio-deals'})
  WHERE fact.predicate = 'STATEMENT' AND fact.withdrawn IS NULL AND 'FEEDBACK' IN fact.qualifierValues
  WITH fact ORDER BY fact.value
  RETURN collect(fact.id) AS reportSays
}
