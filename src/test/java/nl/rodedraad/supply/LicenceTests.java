package nl.rodedraad.supply;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import nl.rodedraad.supply.Parts.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that is shipped may be shipped. A part under a licence that is not here fails the build by its name, until
 * somebody has read the licence; the appendix of the EUPL names what it goes together with.
 */
class LicenceTests {

	/** By SPDX; what has one of these may be in both jars. */
	private static final Set<String> FITTING = Set.of("Apache-2.0", "MIT", "MIT-0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-1.0", "EPL-2.0",
			"MPL-2.0", "CDDL-1.1", "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

	private static final Set<String> GPL_3 = Set.of("GPL-3.0-or-later");

	@Test
	void everyPartOfTheSlimJarHasALicenceThatFitsTheEupl() throws IOException {
		assertThat(Parts.ofTheBuild(Parts.SLIM)).hasSizeGreaterThan(50).allMatch((part) -> hasOne(part, FITTING));
	}

	@Test
	void ofTheFullJarNeo4jAloneIsUnderTheGpl() throws IOException {
		List<Part> others = Parts.ofTheBuild(Parts.FULL).stream().filter((part) -> !hasOne(part, FITTING)).toList();
		assertThat(others).isNotEmpty().allMatch((part) -> part.group().startsWith("org.neo4j") && hasOne(part, GPL_3));
	}

	@Test
	void theFullJarHasAllThatTheSlimJarHas() throws IOException {
		assertThat(Parts.ofTheBuild(Parts.FULL)).extracting(Part::file).containsAll(Parts.ofTheBuild(Parts.SLIM).stream().map(Part::file).toList());
	}

	private static boolean hasOne(Part part, Collection<String> licences) {
		return part.licences().stream().anyMatch(licences::contains);
	}

}
