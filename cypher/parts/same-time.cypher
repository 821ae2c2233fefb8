// From `stream` (a programme or deal), `begin` (of its money) and `deal` to `apart`, whether one certainly ended before the other
// began, and `together`, whether one certainly ran when the other began. Dates may be partial: as much of both is compared as
// both have.
WITH *, coalesce(deal.start, deal.signed) AS signed
WITH *, coalesce(left(deal.end, size(begin)) < left(begin, size(deal.end)), false)
        OR coalesce(left(stream.end, size(signed)) < left(signed, size(stream.end)), false) AS apart,
     CASE WHEN left(signed, size(begin)) <= left(begin, size(signed))
          THEN coalesce(left(begin, size(deal.end)) < left(deal.end, size(begin)), false)
          ELSE coalesce(left(signed, size(stream.end)) < left(stream.end, size(signed)), false) END AS together
