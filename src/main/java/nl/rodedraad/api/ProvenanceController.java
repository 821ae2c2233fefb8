package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Source;
import nl.rodedraad.question.provenance.Contradiction;
import nl.rodedraad.question.provenance.Counted;
import nl.rodedraad.question.provenance.ProvenanceQuestion;
import nl.rodedraad.question.provenance.PublishedRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers Q15: where things come from. */
@Controller
final class ProvenanceController {

	private final ProvenanceQuestion question;

	ProvenanceController(ProvenanceQuestion question) {
		this.question = question;
	}

	@QueryMapping
	@Nullable EvidencedFact fact(@Argument String id, DataVersion version) {
		return this.question.fact(id, version).orElse(null);
	}

	@QueryMapping
	Connection<Contradiction> contradictions(@Argument @Nullable String about, @Argument Disagreement.@Nullable Kind kind, PageRequest page,
			DataVersion version) {
		Counted<Contradiction> found = this.question.contradictions(about, kind, page, version);
		return Connection.of(found.page(), found::total);
	}

	@QueryMapping
	@Nullable Source source(@Argument String id, DataVersion version) {
		return this.question.source(id, version).orElse(null);
	}

	@QueryMapping
	Connection<Source> sources(@Argument @Nullable String kind, @Argument @Nullable String text, PageRequest page, DataVersion version) {
		Counted<Source> found = this.question.sources(kind, text, page, version);
		return Connection.of(found.page(), found::total);
	}

	@QueryMapping
	List<PublishedRelease> dataVersions(DataVersion version) {
		return this.question.releases(version);
	}

}
