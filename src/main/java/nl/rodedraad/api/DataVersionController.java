package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells which data the answers of an operation come from. */
@Controller
final class DataVersionController {

	@QueryMapping
	DataVersion dataVersion(DataVersion version) {
		return version;
	}

}
