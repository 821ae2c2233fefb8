// Q4. Where could one meeting serve several of these programmes, because the same parties meet there more than once?
// Parameters: keys (keys of programmes), after (rank, minus the number of programmes, minus the number of deals and id of the last
//   meeting seen, or none), limit (of meetings).
// Columns: missing (keys without a programme), searched (by programme: what the data hold to look with), total (meetings), meetings
//   (at, rank, many, deals, stated, programmes, inDeals, parties), between (links between the programmes), unnamed (links with deals
//   that the source does not name), examples (what sources say of such deals), all by ids of facts, facts (those), coordinating
//   (ministries left out because they coordinate the deals).
// Starts from the programmes, through the index on Key. A municipality stands for those that went into it as a whole.
// Example: {"keys": ["programme/nplv", "programme/vhf"], "after": [], "limit": 26}
WITH [key IN $keys WHERE NOT EXISTS { (:Key {generation: $generation, key: key})-[:OF]->(:Programme) }] AS missing
OPTIONAL MATCH (found:Key {generation: $generation})-[:OF]->(programme:Programme)
WHERE found.key IN $keys
WITH missing, programme ORDER BY programme.id
WITH missing, collect(DISTINCT programme) AS programmes
// include coordinators
CALL (programmes) {
  UNWIND programmes AS programme
  MATCH path = (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(theirs:Municipality)
  WHERE coalesce(programme.scope, '') <> 'NATIONWIDE' AND programme.id <> 'programme/regio-deals'
  MATCH succession = (theirs)-[:SUCCEEDED_BY*0..3]->(municipality:Municipality)
  WHERE NOT EXISTS { (municipality)-[:SUCCEEDED_BY]->() } AND none(one IN relationships(succession) WHERE one.kind = 'SPLIT')
  UNWIND relationships(path) + relationships(succession) AS relation
  WITH municipality, programme, collect(DISTINCT relation.facts[0]) AS ids
  WITH municipality, collect({thing: programme, ids: ids}) AS streams
  WHERE size(streams) > 1
  CALL (municipality) {
    MATCH path = (municipality)<-[:SUCCEEDED_BY*0..3]-()<-[:IN_MUNICIPALITY]-(deal:Deal)
    WHERE none(one IN relationships(path) WHERE coalesce(one.kind, '') = 'SPLIT')
    UNWIND relationships(path) AS relation
    WITH deal, collect(DISTINCT relation.facts[0]) AS ids ORDER BY deal.id
    RETURN collect({thing: deal, ids: ids}) AS deals
  }
  RETURN collect({at: municipality, stated: [], programmes: streams, deals: deals}) AS municipalities
}
CALL (programmes, coordinators) {
  UNWIND programmes AS programme
  MATCH (programme)-[takesPart:LED_BY|CO_LED_BY|PARTY|INVOLVED]->(ministry:Ministry)
  WHERE coalesce(takesPart.kind, '') <> 'DECLINED' AND programme.id <> 'programme/regio-deals'
    AND NOT ministry IN coordinators
  UNWIND takesPart.facts AS id
  WITH ministry, programme, collect(DISTINCT id) AS ids
  WITH ministry, collect({thing: programme, ids: ids}) AS streams
  WHERE size(streams) > 1
  CALL (ministry, streams) {
    MATCH (deal:Deal)-[takesPart:PARTY|INVOLVED]->(ministry)
    WHERE coalesce(takesPart.kind, '') <> 'DECLINED' AND any(stream IN streams WHERE
      EXISTS { MATCH (programme)-[:LINKED]->(deal) WHERE programme = stream.thing }
      OR EXISTS { MATCH (programme)<-[:USES]-()<-[:INTERVENTION]-(deal) WHERE programme = stream.thing }
      OR EXISTS { MATCH (programme)-[:AREA]->()<-[:IN_AREA]-(deal) WHERE programme = stream.thing }
      OR EXISTS {
        MATCH (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(:Municipality)<-[:IN_MUNICIPALITY]-(deal)
        WHERE programme = stream.thing AND coalesce(programme.scope, '') <> 'NATIONWIDE'
      })
    UNWIND takesPart.facts AS id
    WITH deal, collect(DISTINCT id) AS ids ORDER BY deal.id
    RETURN collect({thing: deal, ids: ids}) AS deals
  }
  RETURN collect({at: ministry, stated: [], programmes: streams, deals: deals}) AS ministries
}
CALL (programmes) {
  UNWIND programmes AS programme
  CALL (programme) {
    MATCH (programme)-[link:LINKED]->(deal:Deal)
    RETURN deal, link.facts AS ids, CASE WHEN link.relation = 'ALIGNED_WITH' THEN link END AS stated
    UNION ALL
    MATCH (programme)<-[use:USES]-()<-[part:INTERVENTION]-(deal:Deal)
    RETURN deal, use.facts + part.facts AS ids, null AS stated
    UNION ALL
    MATCH (programme)-[has:AREA]->()<-[works:IN_AREA]-(deal:Deal)
    WHERE coalesce(programme.scope, '') <> 'NATIONWIDE'
    RETURN deal, has.facts + works.facts AS ids, null AS stated
  }
  WITH programme, deal, ids, stated
  WHERE coalesce(deal.form, '') <> 'COLLECTIVE'
  UNWIND ids AS id
  WITH deal, programme, collect(DISTINCT id) AS ids, collect(DISTINCT stated) AS links
  WITH deal, collect({thing: programme, ids: ids}) AS streams,
       collect([link IN links | {programme: programme, noteNl: link.noteNl, noteEn: link.noteEn, ids: link.facts}]) AS stated
  WITH deal, streams, reduce(all = [], some IN stated | all + some) AS stated
  WHERE size(streams) > 1 OR size(stated) > 0
  RETURN collect({at: deal, stated: stated, programmes: streams, deals: [{thing: deal, ids: []}]}) AS inDeals
}
CALL (municipalities, ministries, inDeals) {
  UNWIND municipalities + ministries + inDeals AS row
  WITH row, CASE WHEN size(row.stated) > 0 THEN 1 ELSE 2 END AS rank, -size(row.programmes) AS many, -size(row.deals) AS deals, row.at.id AS id
  ORDER BY rank, many, deals, id
  RETURN collect({row: row, rank: rank, many: many, deals: deals, id: id}) AS ranked
}
CALL (ranked, coordinators) {
  UNWIND [one IN ranked WHERE size($after) = 0 OR one.rank > $after[0]
          OR (one.rank = $after[0] AND (one.many > $after[1]
          OR (one.many = $after[1] AND (one.deals > $after[2]
          OR (one.deals = $after[2] AND one.id > $after[3])))))][..$limit] AS one
  CALL (one, coordinators) {
    UNWIND one.row.programmes + one.row.deals AS stream
    WITH stream.thing AS thing
    CALL (thing) {
      MATCH (thing)-[takesPart:PARTY|INVOLVED|LED_BY|CO_LED_BY]->(party)
      WHERE coalesce(takesPart.kind, '') <> 'DECLINED'
      RETURN party, takesPart.facts AS ids
      UNION ALL
      MATCH (thing)-[:ROUND]->()-[:AWARD]->()-[received:RECIPIENT]->(party)
      RETURN party, received.facts AS ids
    }
    WITH one, party, thing, ids
    WHERE NOT party IN coordinators AND (party <> one.row.at OR party:Municipality)
    UNWIND ids AS id
    WITH party, thing, collect(DISTINCT id) AS ids
    WITH party, collect({thing: thing, ids: ids}) AS meets
    WHERE size(meets) > 1 AND any(one IN meets WHERE one.thing.kind = 'programme')
    WITH party, meets ORDER BY size(meets) DESC, party.id
    RETURN collect({party: properties(party), meets: [one IN meets | {thing: properties(one.thing), ids: one.ids}]}) AS parties
  }
  RETURN collect({at: properties(one.row.at), rank: one.rank, many: one.many, deals: one.deals, parties: parties,
                  stated: [link IN one.row.stated | {programme: properties(link.programme), noteNl: link.noteNl, noteEn: link.noteEn,
                                                     ids: link.ids}],
                  programmes: [stream IN one.row.programmes | {thing: properties(stream.thing), ids: stream.ids}],
                  inDeals: [stream IN one.row.deals | {thing: properties(stream.thing), ids: stream.ids}]}) AS meetings
}
CALL (programmes) {
  UNWIND programmes AS programme
  MATCH (programme)-[link:LINKED|PART_OF]->(other:Programme)
  WHERE other IN programmes
  WITH link ORDER BY link.facts[0]
  RETURN reduce(all = [], ids IN collect(link.facts) | all + ids) AS between
}
CALL (programmes) {
  UNWIND programmes AS programme
  MATCH (programme)-[link:LINKED {relation: 'ALIGNED_WITH'}]->(:Deal {form: 'COLLECTIVE'})
  WITH programme, link ORDER BY programme.id, link.noteNl
  RETURN collect({programme: properties(programme), relation: link.relation, direction: link.direction, noteNl: link.noteNl,
                  noteEn: link.noteEn, ids: link.facts}) AS unnamed
}
CALL () {
  MATCH (fact:Fact {generation: $generation, subject: 'deal/unnamed'})
  WHERE fact.predicate = 'STATEMENT' AND fact.withdrawn IS NULL AND 'COHERENCE' IN fact.qualifierValues
  WITH fact ORDER BY fact.value
  RETURN collect(fact.id) AS examples
}
CALL (meetings, between, unnamed, examples) {
  WITH between + examples + reduce(all = [], link IN unnamed | all + link.ids)
       + reduce(all = [], one IN meetings | all
           + reduce(some = [], stream IN one.programmes + one.inDeals + one.stated | some + stream.ids)
           + reduce(some = [], party IN one.parties | some + reduce(few = [], stream IN party.meets | few + stream.ids))) AS ids
  // include evidence
  RETURN facts
}
CALL (programmes, coordinators) {
  UNWIND programmes AS programme
  MATCH (programme)-[:LED_BY|CO_LED_BY|PARTY|INVOLVED]->(ministry:Ministry)
  WHERE ministry IN coordinators
  WITH DISTINCT ministry ORDER BY ministry.id
  RETURN collect(properties(ministry)) AS coordinating
}
RETURN missing, [programme IN programmes | {
         programme: properties(programme),
         ministries: COUNT { (programme)-[:LED_BY|CO_LED_BY|PARTY|INVOLVED]->(:Ministry) },
         parties: COUNT { (programme)-[:PARTY|INVOLVED]->() },
         municipalities: COUNT { (programme)-[:AREA|ROUND|AWARD|RECIPIENT*0..3]->()-[:IN_MUNICIPALITY|RECIPIENT]->(:Municipality) },
         deals: COUNT { (programme)-[:LINKED]->(:Deal) }
       }] AS searched, size(ranked) AS total, meetings, between, unnamed, examples, facts, coordinating
