package nl.rodedraad.supply;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assumptions.assumeThat;

/** Reads the lists of parts that the build writes: CycloneDX, one for each jar. */
final class Parts {

	/** Where the list of the full jar is, and where Spring Boot looks for it. */
	static final String FULL = "META-INF/sbom/application.cdx.json";

	/** The same for the slim jar. */
	static final String SLIM = "META-INF/sbom/bom.json";

	private Parts() {
	}

	/** Those of the list that the build has just written; a build without the internet writes none, which skips the test. */
	static List<Part> ofTheBuild(String list) throws IOException {
		try (InputStream in = Parts.class.getResourceAsStream("/" + list)) {
			assumeThat(in).as("Maven was offline, and made no list of parts").isNotNull();
			return read(in);
		}
	}

	static List<Part> read(InputStream list) {
		List<Part> parts = new ArrayList<>();
		for (JsonNode component : JsonMapper.shared().readTree(list).path("components")) {
			List<String> licences = new ArrayList<>();
			for (JsonNode licence : component.path("licenses")) {
				JsonNode named = licence.path("license");
				licences.add(named.path("id").asString(named.path("name").asString(licence.path("expression").asString(""))));
			}
			parts.add(new Part(component.path("group").asString(), component.path("name").asString(), component.path("version").asString(),
					component.path("purl").asString(), licences));
		}
		return parts;
	}

	/**
	 * A library in a jar.
	 *
	 * @param purl package URL, which has the classifier if there is one
	 * @param licences as its maker names them; of several, one may choose
	 */
	record Part(String group, String name, String version, String purl, List<String> licences) {

		/** The name of its file. */
		String file() {
			String classifier = this.purl.contains("classifier=") ? "-" + this.purl.replaceAll(".*classifier=([^&]+).*", "$1") : "";
			return this.name + "-" + this.version + classifier + ".jar";
		}

		@Override
		public String toString() {
			return this.group + ":" + this.name + ":" + this.version + " " + this.licences;
		}

	}

}
