// How many characters the texts among `values`, the properties of a node or relationship, have; as an expression.
reduce(length = 0, key IN keys(values) | length + CASE
  WHEN values[key] IS :: STRING NOT NULL THEN size(values[key])
  WHEN values[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN reduce(inner = 0, text IN values[key] | inner + size(text))
  ELSE 0 END)
