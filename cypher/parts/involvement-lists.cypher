// Whether `list`, a fact, says that the signing ministries of a deal were read whole, or that a deal was searched for their
// involvement; as an expression.
list.predicate IN ['COMPLETE', 'SEARCHED'] AND list.withdrawn IS NULL
    AND (list.value = 'INVOLVED_MINISTRY') = (list.predicate = 'SEARCHED')
    AND list.value IN ['INVOLVED_MINISTRY', 'PARTIES', 'PARTIES_MINISTRY', 'PARTIES_SIGNATORY']
