package nl.rodedraad.web;

import java.util.Set;

import nl.rodedraad.operation.OperationDocuments;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves the operation documents as they are, so that a page can show the question behind its answer. */
@RestController
@RequestMapping("/graphql/operations")
final class OperationController {

	private final OperationDocuments documents;

	OperationController(OperationDocuments documents) {
		this.documents = documents;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Set<String>> names() {
		// In the encoding of JSON, whichever a client accepts.
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.documents.names());
	}

	@GetMapping(path = "/{name}", produces = "text/plain;charset=UTF-8")
	String text(@PathVariable String name) {
		return this.documents.text(name)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no operation document named '" + name + "'."));
	}

}
