package nl.rodedraad.graph;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.History;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Support;
import org.jspecify.annotations.Nullable;

/** What the rows of all kinds have in common: how a date, an identity and the ground of a fact are written. */
final class Rows {

	private static final int ID_DIGITS = 20;

	private Rows() {
	}

	static @Nullable String written(@Nullable PartialDate date) {
		return (date == null) ? null : date.toString();
	}

	/** The same content has the same id in every build. */
	static String id(String prefix, String content) {
		return prefix + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "").substring(0, ID_DIGITS);
	}

	static List<String> bases(Fact fact) {
		return fact.supports().stream().map((support) -> support.basis().name()).distinct().sorted().toList();
	}

	/** How many sources support the fact apart from each other; researched rows count as one. */
	static long independentSources(Fact fact) {
		return fact.supports().stream().map(Support::evidence).filter((evidence) -> evidence != null).map(Rows::independence).distinct().count();
	}

	private static String independence(Evidence evidence) {
		return switch (evidence.precision()) {
			case ROW -> evidence.precision().name();
			case PASSAGE, DOCUMENT -> evidence.source();
		};
	}

	/** How exactly the best evidence points; null when the fact is derived from others alone. */
	static @Nullable String bestPrecision(Fact fact) {
		return fact.supports().stream().map(Support::evidence).filter((evidence) -> evidence != null).map(Evidence::precision)
			.min(Comparator.naturalOrder()).map(Enum::name).orElse(null);
	}

	/** What releases withdrew and the data do not say again. */
	static List<History.Withdrawn> withdrawn(Dataset dataset) {
		Set<String> holding = dataset.facts().stream().map(Fact::id).collect(Collectors.toSet());
		return dataset.history().withdrawn().values().stream().filter((gone) -> !holding.contains(gone.fact().id())).toList();
	}

}
