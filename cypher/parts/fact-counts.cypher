// How many facts `coverage` has, and how they are supported.
coverage {.facts, .stated, .classified, .derived, .passages, .documents, .rows, .onOneSource}
