// Q10. How do these forms of cooperation compare in these respects?
// Parameters: keys (keys of forms, none for all), characteristics (codes of the respects).
// Columns: missing (keys without a form), rows (form, programmes that are of it, ids of the facts on it in these respects), facts
//   (those), labels (vocabulary, id, nl and en of the respects and of the short codes).
// Starts from the index on the kind of Entity, or from the forms through the index on Key.
// Example: {"keys": [], "characteristics": ["FINANCE", "ROLE_OF_STATE"]}
CALL () {
  MATCH (form:Entity {generation: $generation, kind: 'form'})
  WHERE size($keys) = 0
  RETURN form
  UNION
  UNWIND $keys AS key
  MATCH (:Key {generation: $generation, key: key})-[:OF]->(form:Form)
  RETURN form
}
WITH form, COLLECT {
  MATCH (programme:Programme)-[:COOPERATION_FORM]->(form)
  RETURN properties(programme) ORDER BY programme.sortName
} AS programmes, COLLECT {
  MATCH (form)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.withdrawn IS NULL AND fact.predicate IN ['CHARACTERISTIC', 'TRAIT']
    AND any(characteristic IN $characteristics WHERE characteristic IN fact.qualifierValues)
  RETURN fact.id ORDER BY fact.predicate, fact.value
} AS ids
WITH properties(form) AS form, programmes, ids ORDER BY form.position
WITH collect({form: form, programmes: programmes, ids: ids}) AS rows
CALL (rows) {
  WITH reduce(all = [], row IN rows | all + row.ids) AS ids
  // include evidence
  RETURN facts
}
CALL () {
  UNWIND ['form-characteristic', 'form-trait'] AS vocabulary
  MATCH (code:Code {generation: $generation, vocabulary: vocabulary})
  RETURN collect(code {.vocabulary, .id, .nl, .en}) AS labels
}
RETURN [key IN $keys WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->(:Form) }] AS missing, rows, facts, labels
