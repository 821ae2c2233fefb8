package nl.rodedraad.web;

import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page weighs on the line with all that it loads, apart from the scripts that draw. */
@ApplicationTest
class PageWeightIT {

	private static final int KIB = 1024;

	private static final int HEAVIEST = 60 * KIB;

	private static final Set<String> DRAWING = Set.of("cytoscape");

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@ParameterizedTest
	@MethodSource("nl.rodedraad.web.MainPages#all")
	void aPageWeighsLittle(String path) {
		String page = this.site.page(path).body();
		int weight = this.site.compressed(path).length
				+ parts(page).stream().mapToInt((part) -> this.site.compressed(part).length).sum();
		assertThat(weight).as("%s weighs %d KiB", path, weight / KIB).isLessThanOrEqualTo(HEAVIEST);
	}

	private static Set<String> parts(String page) {
		return SiteClient.parts(page).stream().filter((part) -> DRAWING.stream().noneMatch(part::contains)).collect(Collectors.toSet());
	}

}
