package nl.rodedraad.web;

import jakarta.servlet.http.HttpServletResponse;

import nl.rodedraad.operation.OperationDocuments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page on which a researcher tries and changes a question; all its parts come from this application. Only the page
 * has a policy as wide as this one: its editor writes style elements.
 */
@Controller
@ConditionalOnBooleanProperty(name = "rodedraad.graphiql.enabled", matchIfMissing = true)
final class GraphiQlController {

	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "img-src 'self' data:", "connect-src 'self'",
			"base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

	private final OperationDocuments documents;

	GraphiQlController(OperationDocuments documents) {
		this.documents = documents;
	}

	@GetMapping("/graphiql")
	String page(Model model, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		model.addAttribute("operations", this.documents.names());
		return "graphiql";
	}

}
