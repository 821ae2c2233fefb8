package nl.rodedraad.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.History;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the rows of all kinds have in common: how a date, an identity and the ground of a fact are written. */
final class Rows {

	private static final int ID_DIGITS = 20;

	private Rows() {
	}

	static @Nullable String written(@Nullable PartialDate date) {
		return (date == null) ? null : date.toString();
	}

	static @Nullable String written(@Nullable Enum<?> code) {
		return (code == null) ? null : code.name();
	}

	/** The same content has the same id in every build. */
	static String id(String prefix, String content) {
		return prefix + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "").substring(0, ID_DIGITS);
	}

	static List<String> bases(Fact fact) {
		return fact.bases().stream().map(Enum::name).toList();
	}

	/** What releases withdrew and the data do not say again. */
	static List<History.Withdrawn> withdrawn(Dataset dataset) {
		Set<String> holding = dataset.facts().stream().map(Fact::id).collect(Collectors.toSet());
		return dataset.history().withdrawn().values().stream().filter((gone) -> !holding.contains(gone.fact().id())).toList();
	}

}
