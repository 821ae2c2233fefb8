package nl.rodedraad.question.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Chain;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.feedback.Gap.UndatedStep;
import nl.rodedraad.question.feedback.Gap.UnstatedLink;
import nl.rodedraad.question.feedback.PathRow.PartRow;
import nl.rodedraad.question.feedback.StatedLink.Reach;
import org.jspecify.annotations.Nullable;

/** Puts a path together from what is known of a chain and its steps: links, time between, gaps, layers. */
final class PathAssembly {

	/** The programme that stands for the Regio Deals as an instrument. */
	static final String REGIO_DEALS = "programme/regio-deals";

	private final Chain chain;

	private final Part whole;

	private final List<Part> parts;

	private final List<PathStep> steps;

	/**
	 * @param whole what is known of the chain itself
	 * @param parts what is known of its steps, in order
	 */
	PathAssembly(Chain chain, Part whole, List<Part> parts) {
		this.chain = chain;
		this.whole = whole;
		this.parts = parts;
		this.steps = IntStream.range(0, parts.size()).mapToObj((position) -> step(parts.get(position), link(position))).toList();
	}

	/**
	 * A path as a statement gives it.
	 * @param rows the chain itself, then its steps in order
	 * @param facts every fact that they mean, by id
	 */
	static PathAssembly of(Chain chain, List<PartRow> rows, Map<String, EvidencedFact> facts) {
		List<Part> parts = rows.stream().map((row) -> row.with(facts)).toList();
		return new PathAssembly(chain, parts.get(0), parts.subList(1, parts.size()));
	}

	ChainPath path(List<Belonging> belongings) {
		List<Relation> startsIn = Told.relations(this.whole.told(), "STARTS_IN");
		boolean aboutInstrument = startsIn.stream().anyMatch((start) -> start.node().id().equals(REGIO_DEALS));
		List<Finding> findings = Told.of(this.whole.told(), "STATEMENT").map(Told::fact).map(Finding::of).toList();
		return new ChainPath(this.chain, belongings, startsIn, aboutInstrument, this.steps, otherLinks(), gaps(),
				LayerReach.highest(this.steps, "REACHES"), LayerReach.highest(this.steps, "ADDRESSES"), timeSpan(), findings,
				this.whole.remarks(), Told.facts(this.whole.told(), "DIRECTION", "STRENGTH"));
	}

	private static PathStep step(Part part, @Nullable StepLink next) {
		return new PathStep(part.step(), part.dates(), Told.relations(part.told(), "ACTOR"), Told.relations(part.told(), "EFFECT"),
				Told.relations(part.told(), "CONCERNS"), part.contradictions(), part.remarks(), next,
				Told.facts(part.told(), "TITLE", "STEP_KIND"));
	}

	private @Nullable StepLink link(int position) {
		if (position + 1 == this.parts.size()) {
			return null;
		}
		Part part = this.parts.get(position);
		Part next = this.parts.get(position + 1);
		List<Told> stated = Told.of(part.told(), "LED_TO").filter((led) -> led.pointsAt(next.about())).toList();
		Text note = stated.stream().map(Told::note).filter((text) -> text != null).findFirst().orElse(null);
		return new StepLink(stated.isEmpty() ? StepLink.Kind.ORDER_ONLY : StepLink.Kind.STATED, next.step(), note,
				TimeBetween.of(part.periods(), next.periods()), stated.stream().map(Told::fact).toList());
	}

	private List<StatedLink> otherLinks() {
		List<StatedLink> links = new ArrayList<>();
		for (int i = 0; i < this.parts.size(); i++) {
			Part part = this.parts.get(i);
			StepLink next = this.steps.get(i).next();
			part.cameFrom().forEach((led) -> links.add(link(Reach.ENTERS_CHAIN, led.node(), part.about(), null, led)));
			Told.of(part.told(), "LED_TO").filter((led) -> next == null || !led.pointsAt(next.next())).forEach((led) -> {
				Part target = this.parts.stream().filter((one) -> led.pointsAt(one.about())).findFirst().orElse(null);
				links.add((target == null) ? link(Reach.LEAVES_CHAIN, part.about(), led.node(), null, led)
						: link(Reach.JUMPS, part.about(), target.about(), TimeBetween.of(part.periods(), target.periods()), led));
			});
		}
		return links;
	}

	private static StatedLink link(Reach reach, Node from, Node to, @Nullable TimeBetween timeBetween, Told led) {
		return new StatedLink(reach, from, to, led.note(), timeBetween, List.of(led.fact()));
	}

	private List<Gap> gaps() {
		List<Gap> gaps = new ArrayList<>(this.whole.missing());
		for (int i = 0; i < this.parts.size(); i++) {
			PathStep step = this.steps.get(i);
			if (step.dates().isEmpty()) {
				gaps.add(new UndatedStep(step.step()));
			}
			gaps.addAll(this.parts.get(i).missing());
			StepLink link = step.next();
			if (link != null && link.kind() == StepLink.Kind.ORDER_ONLY) {
				gaps.add(new UnstatedLink(step.step(), link.next()));
			}
		}
		return gaps;
	}

	private @Nullable TimeBetween timeSpan() {
		List<Part> dated = this.parts.stream().filter((part) -> !part.dates().isEmpty()).toList();
		return (dated.size() < 2) ? null : TimeBetween.of(dated.get(0).periods(), dated.get(dated.size() - 1).periods());
	}

}
