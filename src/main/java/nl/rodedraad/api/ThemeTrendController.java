package nl.rodedraad.api;

import java.util.List;
import java.util.Map;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.themetrend.ThemeHolder;
import nl.rodedraad.question.themetrend.ThemeTrend;
import nl.rodedraad.question.themetrend.ThemeTrendQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers Q9: how themes shifted over the tranches. */
@Controller
final class ThemeTrendController {

	private final ThemeTrendQuestion question;

	ThemeTrendController(ThemeTrendQuestion question) {
		this.question = question;
	}

	@QueryMapping
	ThemeTrend themeTrend(@Argument @Nullable String domain, @Argument @Nullable String theme, DataVersion version) {
		return this.question.ask(domain, theme, version);
	}

	@BatchMapping(typeName = "ThemeHolder")
	Map<ThemeHolder, List<EvidencedFact>> facts(List<ThemeHolder> holders, @ContextValue DataVersion dataVersion) {
		return this.question.evidence(holders, dataVersion);
	}

}
