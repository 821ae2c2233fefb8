// From rows of single reasons (programme, deal, kind, via, relation, direction, noteNl, noteEn, ids) to `ranked`, the pairs
// of programme and deal, each with its reasons, strongest first.
UNWIND ids AS id
WITH programme, deal, kind, via, relation, direction, min(noteNl) AS noteNl, min(noteEn) AS noteEn, collect(DISTINCT id) AS ids
WITH programme, deal, {kind: kind, rank: $rank[kind], via: via, viaId: via.id, relation: relation, direction: direction,
                       noteNl: noteNl, noteEn: noteEn, ids: ids} AS reason
ORDER BY reason.rank, reason.viaId, reason.relation
WITH programme, deal, collect(reason) AS reasons
WITH programme, deal, programme.id AS programmeId, deal.id AS dealId, reasons, reasons[0].rank AS strongest,
     size([i IN range(0, size(reasons) - 1) WHERE i = 0 OR reasons[i].rank <> reasons[i - 1].rank]) AS kinds
ORDER BY strongest, kinds DESC, dealId, programmeId
RETURN collect({programme: programme, deal: deal, programmeId: programmeId, dealId: dealId, strongest: strongest, kinds: kinds, reasons: reasons}) AS ranked
