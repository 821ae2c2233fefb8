package nl.rodedraad.web.page;

import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages that are texts: about this site, and how to use it. Each has a template for each language. */
@Controller
final class TextsController {

	@GetMapping("/{name:over|toegankelijkheid|colofon|handleiding}")
	ModelAndView text(@PathVariable String name, Visit visit) {
		return page(name, visit);
	}

	@GetMapping("/handleiding/{user:coordinator|onderzoeker|organisator}")
	ModelAndView manual(@PathVariable String user, Visit visit) {
		return page("handleiding-" + user, visit);
	}

	private static ModelAndView page(String name, Visit visit) {
		return visit.page(name + "_" + visit.words().language(), visit.words().message("title." + name)).view();
	}

}
