// A fact with all that supports it, as an expression over `fact`.
fact {.id, .subject, .subjectName, .predicate, .labelNl, .labelEn, .type, .object, .objectName, .value, .valueEn, .saidNl, .saidEn,
      .validFrom, .validTo, .bases, .sources, .recorded, .withdrawn,
      .recordedIn, .withdrawnIn,
      qualifiers: [i IN range(0, size(fact.qualifierNames) - 1) | {name: fact.qualifierNames[i], value: fact.qualifierValues[i],
                    saidNl: fact.qualifierNl[i], saidEn: fact.qualifierEn[i]}],
      supports: COLLECT {
        MATCH (fact)-[support:SUPPORTED_BY]->(source:Source)
        WITH support, source ORDER BY support.position
        RETURN support {.basis, .section, .anchor, .precision, .rule, .noteNl, .noteEn,
                        source: source {.id, .title, .publisher, .date, .kind, .kamerstuk, .url, .seen}}
      } + COLLECT {
        MATCH (fact)-[derivation:DERIVED_FROM]->(from:Fact)
        RETURN {basis: 'DERIVED', rule: derivation.rule, derivedFrom: from.id} ORDER BY from.id
      }}
