package nl.rodedraad.question.themetrend;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.Unanswered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks how themes shifted over the tranches. */
@Component
public final class ThemeTrendQuestion {

	private static final Statement THEME_TREND = Statement.named("questions/theme-trend");

	private static final Statement FACTS = Statement.named("questions/facts");

	/** Relations of the vocabulary {@code link-relation} by which a topic leaves the deals. */
	private static final List<String> SHIFTS = List.of("MOVED_TO", "EXCLUDED_BECAUSE_OF");

	/** Topics of the vocabulary {@code topic} under which sources say what deals of a tranche work on. */
	private static final List<String> TOPICS = List.of("EXECUTION");

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("Of een thema echt vaker of minder vaak voorkomt. Geen bron geeft alle thema's per deal. Wij lezen ze uit stukken, "
							+ "en over latere tranches zijn er minder stukken: zie bij elke tranche van hoeveel deals geen thema bekend is.",
							"Whether a theme really occurs more or less often. No source gives all themes of each deal. We read them from documents, "
									+ "and of later tranches there are fewer: see with each tranche of how many deals no theme is known."),
					new Text("De tabel van de onderzoekers met de rode draden per deal, of de convenanten van alle deals.",
							"The table of the researchers with the common threads of each deal, or the covenants of all deals.")),
			new Unanswered(
					new Text("Hoe zwaar een thema in een deal weegt. Elke deal met het thema telt hier als één.",
							"How much weight a theme has in a deal. Every deal with the theme counts as one here."),
					new Text("Het geld per thema of per interventie, uit de begroting van elke deal.",
							"The money for each theme or intervention, from the budget of each deal.")),
			new Unanswered(
					new Text("Waarom een thema opkomt of verdwijnt, behalve waar een bron dat zelf zegt.",
							"Why a theme appears or disappears, except where a source says so itself."),
					new Text("Het afwegingskader van elke tranche, en de voorstellen die niet zijn gekozen.",
							"The assessment framework of each tranche, and the proposals that were not chosen.")));

	private final GraphReader graph;

	ThemeTrendQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Themes by tranche.
	 * @param domain id or short id of the policy domain that themes must be of, or null for all
	 * @param theme id or short id of the only theme, or null for all
	 * @throws NotFoundException if one of them is not there
	 */
	public ThemeTrend ask(@Nullable String domain, @Nullable String theme, DataVersion version) {
		Map<String, Object> parameters = Map.of("domain", key("domain", domain), "theme", key("theme", theme), "shifts", SHIFTS,
				"topics", TOPICS);
		ThemeTrendRow row = this.graph.readOne(THEME_TREND, version, parameters, ThemeTrendRow.class).orElseThrow();
		if (!row.missing().isEmpty()) {
			throw new NotFoundException("domain or theme", row.missing().get(0));
		}
		return new ThemeTrend(row.head(), row.table(), row.shifts(), UNANSWERED);
	}

	private static String key(String kind, @Nullable String written) {
		return (written == null) ? "" : ThingKey.of(kind, kind, written);
	}

	/** The facts that deals with a theme rest on, read together. */
	public Map<ThemeHolder, List<EvidencedFact>> evidence(Collection<ThemeHolder> holders, DataVersion version) {
		List<String> ids = holders.stream().flatMap((holder) -> holder.factIds().stream()).distinct().toList();
		FactsById facts = new FactsById(this.graph.read(FACTS, version, Map.of("ids", ids), FactRow.class).stream().map(FactRow::fact).toList());
		return holders.stream().distinct().collect(Collectors.toMap(Function.identity(), (holder) -> facts.of(holder.factIds())));
	}

	private record FactRow(EvidencedFact fact) {

	}

}
