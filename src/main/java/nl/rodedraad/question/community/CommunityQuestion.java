package nl.rodedraad.question.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.catalogue.Approach;
import nl.rodedraad.question.catalogue.Instrument;
import nl.rodedraad.question.catalogue.Landsdeel;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Theme;
import nl.rodedraad.question.community.CommunityDeal.Knowledge;
import nl.rodedraad.question.community.InviteReason.PartyOfIntervention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks who does what on a theme. */
@Component
public final class CommunityQuestion {

	private static final Statement STATEMENT = Statement.named("questions/community-of-practice");

	/** Sorts before every deal. */
	private static final List<Object> BEGINNING = List.of(0, 0, "");

	private final GraphReader graph;

	CommunityQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The deals that work on a theme, with what they do there.
	 * @param asked ids or short ids
	 * @throws NotFoundException if one of them is not there
	 * @throws InvalidArgumentException if the approach belongs to another theme
	 */
	public CommunityOfPractice ask(Asked asked, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>(asked.keys());
		parameters.put("after", page.afterKeys().isEmpty() ? BEGINNING : page.afterKeys());
		parameters.put("limit", page.limit());
		Row row = this.graph.readOne(STATEMENT, version, parameters, Row.class).orElseThrow();
		row.check(asked);
		return row.answer(Page.of(page, row.deals(), DealRow::keys));
	}

	/**
	 * What to look for.
	 *
	 * @param approach one of the kinds of intervention of the theme, or null for all
	 * @param instrument an instrument, or null for all
	 * @param landsdeel part of the country, or null for all
	 */
	public record Asked(String theme, @Nullable String approach, @Nullable String instrument, @Nullable String landsdeel) {

		/** Empty for what is not asked. */
		Map<String, String> keys() {
			return Map.of("theme", key("theme", this.theme), "approach", key("approach", this.approach), "instrument",
					key("instrument", this.instrument), "landsdeel", key("landsdeel", this.landsdeel));
		}

		private static String key(String kind, @Nullable String written) {
			return (written == null) ? "" : ThingKey.of(kind, kind, written);
		}

	}

	private record Row(@Nullable Theme theme, @Nullable Approach approach, @Nullable Instrument instrument, @Nullable Landsdeel landsdeel,
			boolean belongs, int total, int known, List<DealRow> deals, List<Ministry> coordinating) {

		void check(Asked asked) {
			found("theme", asked.theme(), this.theme);
			found("approach", asked.approach(), this.approach);
			found("instrument", asked.instrument(), this.instrument);
			found("landsdeel", asked.landsdeel(), this.landsdeel);
			if (asked.approach() != null && !this.belongs) {
				throw new InvalidArgumentException("approach", "%s is no kind of intervention of theme %s".formatted(asked.approach(), asked.theme()));
			}
		}

		private static void found(String kind, @Nullable String asked, @Nullable Node thing) {
			if (asked != null && thing == null) {
				throw new NotFoundException(kind, asked);
			}
		}

		CommunityOfPractice answer(Page<DealRow> page) {
			List<DealRow> rows = page.values();
			List<Invitee.Candidate> candidates = rows.stream().flatMap((row) -> row.parties().stream()).toList();
			List<PhaseAhead> phases = rows.stream().map(DealRow::phase).filter((phase) -> !phase.grounds().isEmpty()).toList();
			return new CommunityOfPractice(Objects.requireNonNull(this.theme), this.approach, this.instrument, this.landsdeel,
					page.map(DealRow::answer), this.total, this.known, Invitee.of(candidates), phases, this.coordinating,
					lacks(rows, candidates));
		}

		private static List<Lack> lacks(List<DealRow> rows, List<Invitee.Candidate> candidates) {
			List<Practice> practices = rows.stream().flatMap((row) -> row.interventions().stream()).toList();
			Set<String> withPartners = candidates.stream().map(Invitee.Candidate::why).filter(PartyOfIntervention.class::isInstance)
				.map((why) -> ((PartyOfIntervention) why).intervention().id()).collect(Collectors.toSet());
			List<Lack> lacks = new ArrayList<>();
			lacks.add(Lack.count(Lack.Kind.INTERVENTION, rows, (row) -> row.answer().knowledge() == Knowledge.UNKNOWN));
			lacks.add(Lack.count(Lack.Kind.EVALUATION, rows, (row) -> row.evaluations().isEmpty()));
			lacks.add(Lack.count(Lack.Kind.PARTNER, practices, (practice) -> !withPartners.contains(practice.intervention().id())));
			lacks.addAll(Lack.of(practices));
			return lacks.stream().filter((lack) -> lack.count() > 0).toList();
		}

	}

}
