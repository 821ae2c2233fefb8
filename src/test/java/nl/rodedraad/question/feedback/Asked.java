package nl.rodedraad.question.feedback;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Q5 and Q6 asked of one graph, and ways to look into the answers that the tests share. */
record Asked(TestGraph graph, FeedbackQuestion question) {

	static Asked of(TestGraph graph) {
		return new Asked(graph, new FeedbackQuestion(graph.reader()));
	}

	ChainPaths feedback(String from) {
		return this.question.feedback(from, page(PageRequest.MAX, null), this.graph.version());
	}

	ChainPaths feedforward(String from) {
		return this.question.feedforward(from, page(PageRequest.MAX, null), this.graph.version());
	}

	PageRequest page(int first, String after) {
		return PageRequest.of(first, after, this.graph.version().generation(), "paths");
	}

	List<ChainPath> everyPath() {
		return this.graph.query("MATCH (chain:Chain {generation: $generation}) RETURN chain.id AS id ORDER BY id").stream()
			.map((row) -> String.valueOf(row.get("id")))
			.flatMap((id) -> Stream.of(feedback(id), feedforward(id)))
			.flatMap((paths) -> paths.paths().values().stream())
			.toList();
	}

	static ChainPath only(ChainPaths paths) {
		assertThat(paths.paths().values()).hasSize(1);
		return paths.paths().values().get(0);
	}

	static ChainPath path(ChainPaths paths, String chain) {
		return paths.paths().values().stream().filter((path) -> path.chain().id().equals(chain)).findFirst().orElseThrow();
	}

	static PathStep step(ChainPath path, String name) {
		return path.steps().stream().filter((step) -> step.step().id().endsWith("." + name)).findFirst().orElseThrow();
	}

	static List<String> sources(List<EvidencedFact> facts) {
		return facts.stream().flatMap((fact) -> fact.supports().stream()).map((support) -> support.source().id()).distinct().toList();
	}

}
