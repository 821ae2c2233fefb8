package nl.rodedraad.question.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.catalogue.Instrument;
import nl.rodedraad.question.catalogue.Theme;
import nl.rodedraad.question.community.Lack;
import nl.rodedraad.question.community.Practice;
import nl.rodedraad.question.instruments.InstrumentOnTheme.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what different instruments do on the same theme. */
@Component
public final class InstrumentsQuestion {

	private static final Statement STATEMENT = Statement.named("questions/compare-instruments");

	/** Stands for the interventions of which no instrument is known. */
	private static final String UNKNOWN = "instrument/unknown";

	/** Sorts before every intervention. */
	private static final List<Object> BEGINNING = List.of("");

	private final GraphReader graph;

	InstrumentsQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The interventions on a theme by instrument.
	 * @param theme id or short id
	 * @param instrument id or short id of the only instrument to show, {@code unknown} for the interventions of which none is
	 * known, or null for all
	 * @param page which interventions of each instrument
	 * @throws NotFoundException if the theme or instrument is not there
	 * @throws InvalidArgumentException if the page starts after an intervention and no instrument is named
	 */
	public InstrumentComparison compare(String theme, @Nullable String instrument, PageRequest page, DataVersion version) {
		if (page.after() != null && instrument == null) {
			throw new InvalidArgumentException("after", "A cursor reads on in the list of one instrument: name that instrument as well");
		}
		String key = (instrument == null) ? "" : ThingKey.of("instrument", "instrument", instrument);
		Map<String, Object> parameters = Map.of("theme", ThingKey.of("theme", "theme", theme), "instrument", key, "after",
				page.afterKeys().isEmpty() ? BEGINNING : page.afterKeys(), "limit", page.limit());
		Row row = this.graph.readOne(STATEMENT, version, parameters, Row.class).orElseThrow();
		if (row.theme == null) {
			throw new NotFoundException("theme", theme);
		}
		if (instrument != null && row.instrument == null && !key.equals(UNKNOWN)) {
			throw new NotFoundException("instrument", instrument);
		}
		return row.answer(page);
	}

	private record Row(@Nullable Theme theme, @Nullable Instrument instrument, int total, int deals, int silent, List<OnTheme> rows) {

		InstrumentComparison answer(PageRequest page) {
			List<InstrumentOnTheme> instruments = this.rows.stream().map((one) -> one.answer(page)).toList();
			List<Practice> practices = instruments.stream().flatMap((one) -> one.examples().values().stream())
				.map(Example::practice).distinct().toList();
			List<Lack> lacks = new ArrayList<>();
			lacks.add(new Lack(Lack.Kind.INTERVENTION, this.silent, this.deals));
			lacks.addAll(Lack.of(practices));
			return new InstrumentComparison(Objects.requireNonNull(this.theme), this.total, instruments,
					lacks.stream().filter((lack) -> lack.count() > 0).toList());
		}

	}

	private record OnTheme(@Nullable Instrument instrument, int total, List<Example> examples) {

		InstrumentOnTheme answer(PageRequest page) {
			return new InstrumentOnTheme(this.instrument, Page.of(page, this.examples, (one) -> List.of(one.practice().intervention().id())),
					this.total);
		}

	}

}
