package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.question.catalogue.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A field of the schema that follows one predicate from a thing to others.
 *
 * @param type type that has the field
 * @param name name of the field
 * @param predicate predicate that it follows
 * @param outgoing whether the thing is the subject
 * @param single whether the field shows the first only
 * @param kind kind of the things that it shows, where others stand in the same relation; null for all
 */
record RelationField(String type, String name, String predicate, boolean outgoing, boolean single, @Nullable String kind) {

	static final List<RelationField> ALL = List.of(
			// deal
			one("Deal", "tranche", "IN_TRANCHE"), out("Deal", "landsdelen", "IN_LANDSDEEL"), out("Deal", "provinces", "IN_PROVINCE"),
			out("Deal", "municipalities", "IN_MUNICIPALITY"), out("Deal", "parties", "PARTY"), out("Deal", "involved", "INVOLVED"),
			out("Deal", "coordinatedBy", "COORDINATED_BY"), out("Deal", "pillars", "PILLAR"), out("Deal", "interventions", "INTERVENTION"),
			out("Deal", "themes", "THEME"), in("Deal", "links", "LINKED"), out("Deal", "areas", "IN_AREA"),
			out("Deal", "evaluations", "EVALUATION"), out("Deal", "predecessors", "PREDECESSOR"), in("Deal", "successors", "PREDECESSOR"),
			// programme
			out("Programme", "ledBy", "LED_BY"), out("Programme", "with", "CO_LED_BY"), out("Programme", "areas", "AREA"),
			out("Programme", "municipalities", "IN_MUNICIPALITY"), out("Programme", "themes", "THEME"), out("Programme", "rounds", "ROUND"),
			out("Programme", "links", "LINKED"), in("Programme", "usedIn", "USES"), out("Programme", "partOf", "PART_OF"),
			in("Programme", "parts", "PART_OF"), out("Round", "awards", "AWARD"), in("Round", "programmes", "ROUND"),
			out("Award", "recipients", "RECIPIENT"), in("Award", "rounds", "AWARD"), out("Area", "municipalities", "IN_MUNICIPALITY"),
			in("Area", "programmes", "AREA"), in("Area", "deals", "IN_AREA", "deal"),
			one("Programme", "cooperationForm", "COOPERATION_FORM"), in("Form", "programmes", "COOPERATION_FORM"),
			// intervention
			in("Intervention", "deals", "INTERVENTION"), out("Intervention", "pillars", "IN_PILLAR"), out("Intervention", "themes", "THEME"),
			out("Intervention", "approaches", "APPROACH"), out("Intervention", "instruments", "INSTRUMENT"),
			out("Intervention", "parties", "PARTY"), out("Intervention", "involved", "INVOLVED"), out("Intervention", "uses", "USES"),
			out("Intervention", "municipalities", "IN_MUNICIPALITY"), out("Intervention", "evaluations", "EVALUATION"),
			in("Intervention", "chainsFromHere", "STARTS_IN"), in("Pillar", "deals", "PILLAR", "deal"), in("Pillar", "interventions", "IN_PILLAR"),
			in("Evaluation", "of", "EVALUATION"), out("Evaluation", "by", "BY"),
			// who and where
			in("Ministry", "leads", "LED_BY"), in("Ministry", "takesPartIn", "CO_LED_BY"), in("Ministry", "coordinates", "COORDINATED_BY"),
			out("Ministry", "successors", "SUCCEEDED_BY"), in("Ministry", "predecessors", "SUCCEEDED_BY"),
			out("Organisation", "municipalities", "IN_MUNICIPALITY"), in("Municipality", "deals", "IN_MUNICIPALITY", "deal"),
			in("Municipality", "areas", "IN_MUNICIPALITY", "area"), out("Municipality", "successors", "SUCCEEDED_BY"),
			in("Municipality", "predecessors", "SUCCEEDED_BY"), out("Province", "landsdelen", "IN_LANDSDEEL"),
			in("Landsdeel", "provinces", "IN_LANDSDEEL", "province"), out("Tranche", "coordinatedBy", "COORDINATED_BY"),
			// themes, instruments, layers
			one("Theme", "domain", "IN_DOMAIN"), out("Theme", "approaches", "HAS_APPROACH"), in("Domain", "themes", "IN_DOMAIN", "theme"),
			in("Approach", "themes", "HAS_APPROACH"), in("Approach", "interventions", "APPROACH", "intervention"), in("Factor", "shownBy", "FACTOR"),
			in("Layer", "steps", "EFFECT"),
			// chains
			out("Chain", "startsIn", "STARTS_IN"), out("Chain", "concerns", "CONCERNS"), out("Chain", "steps", "STEP"),
			new RelationField("Step", "chain", "STEP", false, true, null), out("Step", "actors", "ACTOR"), out("Step", "effects", "EFFECT"),
			out("Step", "concerns", "CONCERNS"), out("Step", "ledTo", "LED_TO"), in("Step", "cameFrom", "LED_TO"));

	/** Whether the field shows a thing that stands in the relation. */
	boolean shows(Relation relation) {
		return this.kind == null || relation.node().id().startsWith(this.kind + "/");
	}

	private static RelationField out(String type, String name, String predicate) {
		return new RelationField(type, name, predicate, true, false, null);
	}

	private static RelationField in(String type, String name, String predicate) {
		return new RelationField(type, name, predicate, false, false, null);
	}

	private static RelationField in(String type, String name, String predicate, String kind) {
		return new RelationField(type, name, predicate, false, false, kind);
	}

	private static RelationField one(String type, String name, String predicate) {
		return new RelationField(type, name, predicate, true, true, null);
	}

}
