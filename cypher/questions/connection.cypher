// How are two things connected?
// Parameters: from, to (keys), limit (of paths).
// Columns: start, goal (things, null when there is none), notPassed (because, thing; which no path goes through), total (paths),
//   paths (weakest, sources, steps; shortest and best supported first), around (whether they are connected through what no path
//   goes through; false when there are paths).
// Starts from both things, through the index on Key. A path has at most four relations; there are those of the two shortest
// lengths that occur.
// Example: {"from": "intervention/stallenaanpak", "to": "ministry/jenv", "limit": 5}
CALL () {
  OPTIONAL MATCH (:Key {generation: $generation, key: $from})-[:OF]->(start:Entity)
  RETURN start ORDER BY start.id <> $from, start.id LIMIT 1
}
CALL () {
  OPTIONAL MATCH (:Key {generation: $generation, key: $to})-[:OF]->(goal:Entity)
  RETURN goal ORDER BY goal.id <> $to, goal.id LIMIT 1
}
CALL () {
  CALL () {
    MATCH (hub:Entity {generation: $generation})
    WHERE hub.kind IN ['tranche', 'landsdeel', 'layer']
    RETURN hub, toUpper(hub.kind) AS because
    UNION
    MATCH (:Entity {generation: $generation, kind: 'tranche'})-[:COORDINATED_BY]->(hub:Ministry)
    RETURN hub, 'COORDINATES_THE_DEALS' AS because
    UNION
    MATCH (hub:Entity {generation: $generation, kind: 'programme'})
    WHERE hub.scope = 'NATIONWIDE' OR hub.id = 'programme/regio-deals'
    RETURN hub, CASE hub.id WHEN 'programme/regio-deals' THEN 'IS_THE_DEALS' ELSE 'NATIONWIDE' END AS because
    UNION
    MATCH (hub:Entity {generation: $generation, kind: 'deal'})
    WHERE hub.form = 'COLLECTIVE'
    RETURN hub, 'UNNAMED_DEALS' AS because
  }
  WITH hub, because ORDER BY because, hub.id
  RETURN collect({because: because, thing: properties(hub)}) AS notPassed
}
// include coordinators
CALL (start, goal, coordinators) {
  WITH start, goal, coordinators WHERE start <> goal
  MATCH path = SHORTEST 2 GROUPS (start)
    ((one)-[link WHERE link.facts IS NOT NULL AND coalesce(link.kind, '') <> 'DECLINED']-
     (other WHERE other = goal OR NOT (other:Tranche OR other:Landsdeel OR other:Layer OR coalesce(other.scope, '') = 'NATIONWIDE'
        OR coalesce(other.form, '') = 'COLLECTIVE' OR other.id = 'programme/regio-deals' OR other IN coordinators))){1,4}
    (goal)
  WITH DISTINCT nodes(path) AS things
  WHERE all(i IN range(1, size(things) - 1) WHERE NOT things[i] IN things[..i])
  CALL (things) {
    UNWIND range(1, size(things) - 1) AS i
    WITH i, things[i - 1] AS one, things[i] AS other, i = size(things) - 1 AS last
    MATCH (one)-[link]-(other)
    WHERE link.facts IS NOT NULL AND coalesce(link.kind, '') <> 'DECLINED'
    MATCH (fact:Fact {generation: $generation, id: link.facts[0]})
    WITH i, other, last, link, fact, startNode(link) = one AS outgoing,
         CASE WHEN 'STATED' IN fact.bases THEN 0 WHEN 'CLASSIFIED' IN fact.bases THEN 1 ELSE 2 END AS ground
    ORDER BY i, ground, fact.sources DESC, fact.predicate, fact.id
    WITH i, other, last, collect({predicate: type(link), outgoing: outgoing, ground: ground, sources: fact.sources, id: fact.id}) AS links
    WITH i, other, links, CASE WHEN last THEN 0 ELSE COUNT { (other)--() } END AS crowd ORDER BY i
    RETURN collect({thing: other, predicate: links[0].predicate, outgoing: links[0].outgoing, ids: [link IN links | link.id]}) AS steps,
           max(links[0].ground) AS weakest, min(links[0].sources) AS sources, sum(crowd) AS crowd, collect(other.id) AS ids
  }
  WITH steps, weakest, sources, crowd, ids ORDER BY size(steps), weakest, sources DESC, crowd, ids
  RETURN collect({steps: steps, weakest: ['STATED', 'CLASSIFIED', 'DERIVED'][weakest], sources: sources}) AS ranked
}
CALL (ranked) {
  UNWIND range(0, size(ranked[..$limit]) - 1) AS position
  WITH position, ranked[position] AS path
  CALL (path) {
    UNWIND range(0, size(path.steps) - 1) AS i
    WITH i, path.steps[i] AS step
    WITH i, step, step.ids AS ids
    // include evidence
    WITH i, step, facts ORDER BY i
    RETURN collect({node: properties(step.thing), predicate: step.predicate, outgoing: step.outgoing, facts: facts}) AS steps
  }
  WITH position, path, steps ORDER BY position
  RETURN collect({weakest: path.weakest, sources: path.sources, steps: steps}) AS paths
}
RETURN properties(start) AS start, properties(goal) AS goal, notPassed, size(ranked) AS total, paths,
       CASE WHEN size(ranked) > 0 OR start IS NULL OR goal IS NULL OR start = goal THEN false ELSE EXISTS {
         MATCH SHORTEST 1 (start) (()-[link WHERE link.facts IS NOT NULL AND coalesce(link.kind, '') <> 'DECLINED']-()){1,4} (goal)
       } END AS around
