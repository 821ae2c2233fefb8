package nl.rodedraad.question.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.rodedraad.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the graph. Where sources disagree about one of its values, a thing shows the newest, or else the first; the
 * facts about it show all.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
	@Type(name = "deal", value = Deal.class),
	@Type(name = "tranche", value = Tranche.class),
	@Type(name = "pillar", value = Pillar.class),
	@Type(name = "intervention", value = Intervention.class),
	@Type(name = "evaluation", value = Evaluation.class),
	@Type(name = "programme", value = Programme.class),
	@Type(name = "area", value = Area.class),
	@Type(name = "round", value = Round.class),
	@Type(name = "award", value = Award.class),
	@Type(name = "form", value = Form.class),
	@Type(name = "ministry", value = Ministry.class),
	@Type(name = "organisation", value = Organisation.class),
	@Type(name = "province", value = Province.class),
	@Type(name = "landsdeel", value = Landsdeel.class),
	@Type(name = "municipality", value = Municipality.class),
	@Type(name = "domain", value = Domain.class),
	@Type(name = "theme", value = Theme.class),
	@Type(name = "approach", value = Approach.class),
	@Type(name = "instrument", value = Instrument.class),
	@Type(name = "factor", value = Factor.class),
	@Type(name = "layer", value = Layer.class),
	@Type(name = "chain", value = Chain.class),
	@Type(name = "step", value = Step.class)
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Node
		permits Deal, Tranche, Pillar, Intervention, Evaluation, Programme, Area, Round, Award, Form, Ministry, Organisation, Province, Landsdeel, Municipality, Domain, Theme, Approach, Instrument, Factor, Layer, Chain, Step {

	/** Full id, such as {@code deal/noordoost-brabant}. */
	String id();

	/** Name, in Dutch. */
	String name();

	/** Name in English, or null. */
	@Nullable String englishName();

	@Nullable String descriptionNl();

	@Nullable String descriptionEn();

	/** The first description that a source gives, or null. */
	default @Nullable Text description() {
		String nl = descriptionNl();
		return (nl == null) ? null : new Text(nl, descriptionEn());
	}

}
