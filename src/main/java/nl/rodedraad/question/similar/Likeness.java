package nl.rodedraad.question.similar;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Approach;
import nl.rodedraad.question.catalogue.Instrument;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Theme;

/** In what two interventions are alike, with the facts about the one asked about and then those about the other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true)
@JsonSubTypes({
	@Type(name = "SHARED_APPROACH", value = Likeness.SharedApproach.class),
	@Type(name = "SHARED_PROGRAMME", value = Likeness.SharedProgramme.class),
	@Type(name = "SHARED_THEME", value = Likeness.SharedTheme.class),
	@Type(name = "SHARED_PARTNER", value = Likeness.SharedPartner.class),
	@Type(name = "SHARED_INSTRUMENT", value = Likeness.SharedInstrument.class),
	@Type(name = "SHARED_PARTNER_KIND", value = Likeness.SharedPartnerKind.class),
	@Type(name = "SHARED_OUTCOME_LEVEL", value = Likeness.SharedOutcomeLevel.class),
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Likeness extends Evidenced {

	LikenessKind kind();

	/** Both are of the same kind of intervention of a theme. */
	record SharedApproach(LikenessKind kind, @JsonProperty("thing") Approach approach, List<EvidencedFact> facts) implements Likeness {

	}

	/** Both make use of the same programme. */
	record SharedProgramme(LikenessKind kind, @JsonProperty("thing") Programme programme, List<EvidencedFact> facts) implements Likeness {

	}

	/** Both work on the same theme. */
	record SharedTheme(LikenessKind kind, @JsonProperty("thing") Theme theme, List<EvidencedFact> facts) implements Likeness {

	}

	/** The same ministry, government or organisation takes part in both. */
	record SharedPartner(LikenessKind kind, @JsonProperty("thing") Node partner, List<EvidencedFact> facts) implements Likeness {

	}

	/** Both work with the same instrument. */
	record SharedInstrument(LikenessKind kind, @JsonProperty("thing") Instrument instrument, List<EvidencedFact> facts) implements Likeness {

	}

	/** Other organisations of the same kind take part; {@code organisationKind} is a code of that vocabulary. */
	record SharedPartnerKind(LikenessKind kind, @JsonProperty("code") String organisationKind, List<EvidencedFact> facts)
			implements Likeness {

	}

	/** Outcomes are known of the same level; {@code level} is a code of the vocabulary {@code outcome-level}. */
	record SharedOutcomeLevel(LikenessKind kind, @JsonProperty("code") String level, List<EvidencedFact> facts) implements Likeness {

	}

}
