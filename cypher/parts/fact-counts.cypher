// How the facts in the list `facts` are supported, as entries of a map.
facts: size(facts),
stated: size([fact IN facts WHERE 'STATED' IN fact.bases]),
classified: size([fact IN facts WHERE 'CLASSIFIED' IN fact.bases AND NOT 'STATED' IN fact.bases]),
derived: size([fact IN facts WHERE fact.bases = ['DERIVED']]),
passages: size([fact IN facts WHERE fact.precision = 'PASSAGE']),
documents: size([fact IN facts WHERE fact.precision = 'DOCUMENT']),
rows: size([fact IN facts WHERE fact.precision = 'ROW']),
onOneSource: size([fact IN facts WHERE fact.sources = 1])
