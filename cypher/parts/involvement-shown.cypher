// A cell as it is shown, as an expression over `cell`.
cell {.*, sortName: cell.deal.sortName, deal: properties(cell.deal), ministry: properties(cell.ministry)}
