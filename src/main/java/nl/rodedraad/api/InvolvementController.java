package nl.rodedraad.api;

import java.util.List;
import java.util.Map;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.involvement.DealInvolvement;
import nl.rodedraad.question.involvement.InvolvementCell;
import nl.rodedraad.question.involvement.InvolvementMatrix;
import nl.rodedraad.question.involvement.InvolvementQuestion;
import nl.rodedraad.question.involvement.InvolvementQuestion.States;
import nl.rodedraad.question.involvement.InvolvementQuestion.Within;
import nl.rodedraad.question.involvement.InvolvementState;
import nl.rodedraad.question.involvement.MatrixCell;
import nl.rodedraad.question.involvement.MinistryInvolvement;
import nl.rodedraad.question.involvement.SignedState;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q2: which ministries signed which deals, and where each was involved. */
@Controller
final class InvolvementController {

	private final InvolvementQuestion question;

	InvolvementController(InvolvementQuestion question) {
		this.question = question;
	}

	@QueryMapping
	MinistryInvolvement ministryInvolvement(@Argument String ministry, @Argument @Nullable String tranche, @Argument @Nullable String theme,
			@Argument @Nullable List<SignedState> signed, @Argument @Nullable List<InvolvementState> involvement, PageRequest page,
			DataVersion version) {
		States states = new States((signed == null) ? List.of() : signed, (involvement == null) ? List.of() : involvement);
		return this.question.ofMinistry(ministry, new Within(tranche, theme), states, page, version);
	}

	@QueryMapping
	DealInvolvement dealInvolvement(@Argument String deal, @Argument @Nullable String ministry, DataVersion version) {
		return this.question.ofDeal(deal, ministry, version);
	}

	@QueryMapping
	InvolvementMatrix involvementMatrix(@Argument @Nullable List<String> ministries, @Argument @Nullable String tranche,
			@Argument @Nullable String theme, PageRequest page, DataVersion version) {
		return this.question.matrix((ministries == null) ? List.of() : ministries, new Within(tranche, theme), page, version);
	}

	@SchemaMapping
	Connection<InvolvementCell> cells(MinistryInvolvement involvement) {
		return Connection.of(involvement.cells(), involvement::total);
	}

	@SchemaMapping
	Connection<Deal> deals(InvolvementMatrix matrix) {
		return Connection.of(matrix.deals(), matrix::total);
	}

	@BatchMapping(typeName = "MatrixCell")
	Map<MatrixCell, List<EvidencedFact>> facts(List<MatrixCell> cells, @ContextValue DataVersion dataVersion) {
		return this.question.evidence(cells, dataVersion);
	}

}
