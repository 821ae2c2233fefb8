package nl.rodedraad.question.overlap;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Area;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Municipality;
import nl.rodedraad.question.catalogue.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Why a programme and a deal overlap. A stated reason is a fact; any other is computed from facts and is itself none.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true)
@JsonSubTypes({
	@Type(name = "STATED", value = Reason.StatedReason.class),
	@Type(name = "SAME_INTERVENTION", value = Reason.SameIntervention.class),
	@Type(name = "SAME_AREA", value = Reason.SameArea.class),
	@Type(name = "SAME_MUNICIPALITY", value = Reason.SameMunicipality.class),
	@Type(name = "SAME_THEME", value = Reason.SameTheme.class),
	@Type(name = "SAME_MINISTRY", value = Reason.SameMinistry.class),
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Reason extends Evidenced {

	ReasonKind kind();

	/**
	 * A source says that they are linked.
	 *
	 * @param relation code of the vocabulary {@code link-relation}
	 * @param direction code of the vocabulary {@code link-direction}
	 * @param noteNl how, in Dutch, or null
	 * @param noteEn how, in English, or null
	 */
	record StatedReason(ReasonKind kind, String relation, String direction, @Nullable String noteNl, @Nullable String noteEn,
			List<EvidencedFact> facts) implements Reason {

		/** How they are linked, or null. */
		public @Nullable Text note() {
			return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
		}

	}

	/** An intervention of the deal makes use of the programme. */
	record SameIntervention(ReasonKind kind, @JsonProperty("via") Intervention intervention, List<EvidencedFact> facts) implements Reason {

	}

	/** The deal works in an area of the programme. */
	record SameArea(ReasonKind kind, @JsonProperty("via") Area area, List<EvidencedFact> facts) implements Reason {

	}

	/**
	 * A municipality is in both, as it is or through a merger.
	 *
	 * @param municipality the municipality of the deal
	 * @param succession name of the municipality of the programme when it is an earlier or later one, or null
	 */
	record SameMunicipality(ReasonKind kind, @JsonProperty("via") Municipality municipality,
			@JsonProperty("noteNl") @Nullable String succession, List<EvidencedFact> facts) implements Reason {

	}

	/** Both work on a theme. */
	record SameTheme(ReasonKind kind, @JsonProperty("via") Theme theme, List<EvidencedFact> facts) implements Reason {

	}

	/** A ministry leads the programme and takes part in the deal. */
	record SameMinistry(ReasonKind kind, @JsonProperty("via") Ministry ministry, List<EvidencedFact> facts) implements Reason {

	}

}
