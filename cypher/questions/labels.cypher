// What are the words for the codes, predicates and kinds?
// Columns: vocabulary, id, nl, en.
// Starts from the index on the vocabulary of Code.
// Example: {}
MATCH (code:Code {generation: $generation})
WHERE code.vocabulary IS NOT NULL
RETURN code.vocabulary AS vocabulary, code.id AS id, code.nl AS nl, code.en AS en
