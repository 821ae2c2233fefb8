package nl.rodedraad.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Sha256;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;

/**
 * Supports drawn by a seed, for a person to read against their source: half of them from the source texts, so that tables
 * with a row for each municipality do not crowd these out, half from all other sources. The same data and seed give the
 * same sample, and a support keeps its place in the draw when others come and go.
 *
 * @param seed by which it was drawn
 * @param fingerprint of the data
 * @param population how many supports there were to draw from
 * @param drawn in the order of the draw, source texts first
 */
public record Sample(long seed, String fingerprint, int population, List<Drawn> drawn) {

	public Sample {
		drawn = List.copyOf(drawn);
	}

	/**
	 * Draws as many supports as asked, or all when there are fewer.
	 * @param size even number of supports
	 */
	public static Sample draw(Dataset dataset, long seed, int size) {
		List<Drawn> all = dataset.facts().stream().flatMap((fact) -> fact.supports().stream()
			.flatMap((support) -> Stream.ofNullable(support.evidence())
				.map((evidence) -> new Drawn(fact, support, evidence, dataset.sources().get(evidence.source()))))).toList();
		Comparator<Drawn> order = Comparator.comparing((drawn) -> lot(seed, drawn));
		List<Drawn> drawn = new ArrayList<>();
		Stream.of(true, false).forEach((texts) -> all.stream()
			.filter((one) -> texts == one.source().hasText()).sorted(order).limit(size / 2).forEach(drawn::add));
		return new Sample(seed, dataset.fingerprint(), all.size(), drawn);
	}

	private static String lot(long seed, Drawn drawn) {
		Evidence evidence = drawn.evidence();
		String written = String.join("\n", Long.toString(seed), drawn.fact().id(), evidence.source(), String.valueOf(evidence.section()),
				String.valueOf(evidence.anchor()), drawn.support().basis().name());
		return HexFormat.of().formatHex(Sha256.digest().digest(written.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * A support that was drawn.
	 *
	 * @param fact the fact that it supports
	 * @param support the support
	 * @param evidence its place, to be read
	 * @param source the document in which that is
	 */
	public record Drawn(Fact fact, Support support, Evidence evidence, Source source) {

	}

}
