// Q15. Which states of the data were published?
// Columns: number, date, added, withdrawn.
// Starts from the index on the number of Release.
// Example: {}
MATCH (release:Release {generation: $generation})
RETURN release.number AS number, release.date AS date, release.added AS added, release.withdrawn AS withdrawn
ORDER BY number DESC
