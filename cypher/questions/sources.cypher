// Q15. Which documents do facts rest on?
// Parameters: kind (or null for all), text (lower case, or null), after (title and id of the last one seen, or none), limit.
// Columns: total, sources.
// Starts from the index on the id of Source.
// Example: {"kind": null, "text": null, "after": [], "limit": 26}
MATCH (source:Source {generation: $generation})
WHERE ($kind IS NULL OR source.kind = $kind)
  AND ($text IS NULL OR toLower(source.title + ' ' + source.publisher) CONTAINS $text)
WITH properties(source) AS source ORDER BY source.title, source.id
WITH collect(source) AS everything
RETURN size(everything) AS total,
       [one IN everything WHERE size($after) = 0 OR one.title > $after[0]
        OR (one.title = $after[0] AND one.id > $after[1])][..$limit] AS sources
