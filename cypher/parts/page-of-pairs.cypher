// From `ranked` to `pairs`: those after the last pair seen, at most `limit`, with the evidence of every reason.
CALL (ranked) {
  UNWIND [pair IN ranked WHERE size($after) = 0 OR pair.strongest > $after[0]
          OR (pair.strongest = $after[0] AND (pair.kinds < $after[1]
          OR (pair.kinds = $after[1] AND (pair.dealId > $after[2]
          OR (pair.dealId = $after[2] AND pair.programmeId > $after[3])))))][..$limit] AS pair
  CALL (pair) {
    UNWIND pair.reasons AS reason
    WITH reason, reason.ids AS ids
    // include evidence
    WITH reason, facts ORDER BY reason.rank, reason.viaId, reason.relation
    RETURN collect(reason {.kind, via: properties(reason.via), .relation, .direction, .noteNl, .noteEn, facts: facts}) AS reasons
  }
  RETURN collect({programme: properties(pair.programme), deal: properties(pair.deal), strongest: pair.strongest, kinds: pair.kinds,
                  reasons: reasons}) AS pairs
}
