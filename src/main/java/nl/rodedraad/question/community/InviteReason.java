package nl.rodedraad.question.community;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Intervention;
import org.jspecify.annotations.Nullable;

/** Why an organisation may have something to say about the theme. That somebody declined is no reason. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true)
@JsonSubTypes({
	@Type(name = "PARTY_OF_INTERVENTION", value = InviteReason.PartyOfIntervention.class),
	@Type(name = "INVOLVED_IN_INTERVENTION", value = InviteReason.InvolvedInIntervention.class),
	@Type(name = "INVOLVED_IN_DEAL", value = InviteReason.InvolvedInDeal.class),
	@Type(name = "PARTY_OF_DEAL", value = InviteReason.PartyOfDeal.class),
	@Type(name = "NAMED_WITH_DEAL", value = InviteReason.InvolvedInDeal.class),
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface InviteReason extends Evidenced {

	InviteKind kind();

	/** The deal on whose account. */
	Deal deal();

	@Nullable String noteNl();

	@Nullable String noteEn();

	/** What a source adds, or null. */
	default @Nullable Text note() {
		String nl = noteNl();
		return (nl == null) ? null : new Text(nl, noteEn());
	}

	/** It is party to an intervention on the theme; {@code role} is a code of the vocabulary {@code party-role}. */
	record PartyOfIntervention(InviteKind kind, Deal deal, Intervention intervention, String role, @Nullable String noteNl,
			@Nullable String noteEn, List<EvidencedFact> facts) implements InviteReason {

	}

	/** It was involved in an intervention on the theme; {@code how} is a code of the vocabulary {@code involvement}. */
	record InvolvedInIntervention(InviteKind kind, Deal deal, Intervention intervention, String how,
			@Nullable String noteNl, @Nullable String noteEn, List<EvidencedFact> facts) implements InviteReason {

	}

	/** It was involved in a deal on the theme, or only named with it; {@code how} is a code of the vocabulary {@code involvement}. */
	record InvolvedInDeal(InviteKind kind, Deal deal, String how, @Nullable String noteNl,
			@Nullable String noteEn, List<EvidencedFact> facts) implements InviteReason {

	}

	/** It is party to a deal on the theme; {@code role} is a code of the vocabulary {@code party-role}. */
	record PartyOfDeal(InviteKind kind, Deal deal, String role, @Nullable String noteNl, @Nullable String noteEn,
			List<EvidencedFact> facts) implements InviteReason {

	}

}
