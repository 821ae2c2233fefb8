package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.overlap.DealOverlap;
import nl.rodedraad.question.overlap.OverlapPair;
import nl.rodedraad.question.overlap.OverlapQuestion;
import nl.rodedraad.question.overlap.ProgrammeOverlap;
import nl.rodedraad.question.overlap.ReasonKind;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q1: overlap of programmes and deals. */
@Controller
final class OverlapController {

	private final OverlapQuestion question;

	OverlapController(OverlapQuestion question) {
		this.question = question;
	}

	@QueryMapping
	ProgrammeOverlap programmeOverlap(@Argument List<String> programmes, @Argument @Nullable List<ReasonKind> kinds, PageRequest page,
			DataVersion version) {
		return this.question.ofProgrammes(programmes, (kinds == null) ? List.of() : kinds, page, version);
	}

	@QueryMapping
	DealOverlap dealOverlap(@Argument String deal, @Argument @Nullable List<ReasonKind> kinds, PageRequest page, DataVersion version) {
		return this.question.ofDeal(deal, (kinds == null) ? List.of() : kinds, page, version);
	}

	@SchemaMapping
	Connection<OverlapPair> pairs(ProgrammeOverlap overlap) {
		return Connection.of(overlap.pairs(), overlap::total);
	}

	@SchemaMapping
	Connection<OverlapPair> pairs(DealOverlap overlap) {
		return Connection.of(overlap.pairs(), overlap::total);
	}

}
