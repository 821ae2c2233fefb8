package nl.rodedraad.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a fact says and its passage must show: its value when that is a number, an amount, a date or a
 * period, and its qualifiers that count. Left out are the day on which something held ({@code asOf}, valid time), which
 * mostly is the date of the document, and a date that is the document's own.
 *
 * @param numbers numbers and amounts
 * @param dates dates, also those of which a period consists
 */
record FiguresOf(List<BigDecimal> numbers, List<PartialDate> dates) {

	/**
	 * The figures of a fact.
	 * @param published date of the document, or null when unknown
	 */
	static FiguresOf fact(Fact fact, @Nullable Predicate predicate, @Nullable PartialDate published) {
		Stream<String> counted = (predicate == null) ? Stream.empty() : predicate.qualifiers().entrySet().stream()
			.filter((entry) -> entry.getValue().range() != null && entry.getValue().range().type() == ValueType.INTEGER)
			.map((entry) -> fact.qualifiers().get(entry.getKey())).filter(Objects::nonNull);
		Stream<String> said = (fact.object() instanceof Value value && isNumber(value.type())) ? Stream.of(value.written()) : Stream.empty();
		List<PartialDate> dates = (fact.object() instanceof Value value) ? dates(value) : List.of();
		return new FiguresOf(Stream.concat(said, counted).map(BigDecimal::new).toList(),
				dates.stream().filter((date) -> !date.equals(published)).toList());
	}

	private static boolean isNumber(ValueType type) {
		return type == ValueType.INTEGER || type == ValueType.DECIMAL || type == ValueType.EURO;
	}

	private static List<PartialDate> dates(Value value) {
		return switch (value.type()) {
			case DATE -> List.of(PartialDate.parse(value.written()));
			case PERIOD -> ends(Period.parse(value.written()));
			default -> List.of();
		};
	}

	private static List<PartialDate> ends(Period period) {
		return Stream.of(period.from(), period.to()).filter(Objects::nonNull).distinct().toList();
	}

	boolean none() {
		return this.numbers.isEmpty() && this.dates.isEmpty();
	}

	/** Those that do not stand in a passage, as written in the data. */
	List<String> missingFrom(Figures passage) {
		return Stream.concat(this.numbers.stream().filter((number) -> !passage.hold(number)).map(BigDecimal::toPlainString),
				this.dates.stream().filter((date) -> !passage.hold(date)).map(PartialDate::toString)).toList();
	}

}
