package nl.rodedraad.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.TableOf;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the data hold and what is unknown, so that nobody takes a silence for a no. */
@Controller
final class CoveragePageController {

	private static final String DOCUMENT = "researcher-coverage";

	@GetMapping("/dekking")
	ModelAndView coverage(Visit visit) {
		Answer answer = visit.ask(DOCUMENT, Visit.variables("afterDeal", visit.asked().after()));
		return visit.page("dekking", visit.words().message("nav.dekking"))
			.with("coverage", answer.object("coverage"))
			.with("byTranche", new Groups("tranche"))
			.table(deals(visit.whole(answer, "coverage.deals", "afterDeal"), visit))
			.table(counts(visit.table("dekking-tranches")
				.column("tranche", "number")
				.column("deals", "deals")
				.column("deals_met_alle_ministeries", "withCompleteMinistries"))
				.of(answer.list("coverage.tranches")))
			.table(counts(visit.table("dekking-predicaten")
				.column("predicaat_id", "predicate")
				.column("wat", (one) -> visit.words().code("predicate", one.get("predicate"))))
				.of(answer.list("coverage.predicates")))
			.table(counts(visit.table("dekking-bronnen")
				.column("bron_id", "source.id")
				.column("bron", "source.title")
				.column("bron_url", (one) -> visit.url(Addresses.ofSource(Path.text(one, "source.id")))))
				.of(visit.whole(answer, "coverage.sources", "afterSource")))
			.view();
	}

	private static Table deals(List<Map<String, Object>> deals, Visit visit) {
		return counts(visit.table("dekking-deals")
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("deal_url", (one) -> visit.url(visit.path(Path.text(one, "deal.id"))))
			.column("tranche", "tranche")
			.column("volledig", (one) -> codes(one, "complete", "list", visit))
			.column("doorzocht", (one) -> codes(one, "searched", "list", visit))
			.column("onbekend", (one) -> codes(one, "missing", "predicate", visit))).of(deals);
	}

	private static TableOf counts(TableOf table) {
		return table.column("feiten", "counts.facts")
			.column("feiten_in_bron", "counts.stated")
			.column("feiten_ingedeeld", "counts.classified")
			.column("feiten_afgeleid", "counts.derived")
			.column("feiten_passage", "counts.passages")
			.column("feiten_een_bron", "counts.onOneSource");
	}

	private static String codes(Map<String, Object> deal, String field, String vocabulary, Visit visit) {
		return ((Collection<?>) deal.get(field)).stream().map((code) -> visit.words().code(vocabulary, code)).collect(Collectors.joining("; "));
	}

}
