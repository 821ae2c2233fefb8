// What a matrix shows of a cell, as an expression over `cell`.
cell {.signed, .involvement, .facts, namedAs: [entry IN cell.signatures WHERE entry.namedAs IS NOT NULL | entry.namedAs],
      roles: [entry IN cell.roles | entry.role], kinds: [entry IN cell.ways | entry.kind], coordinates: size(cell.coordination) > 0}
