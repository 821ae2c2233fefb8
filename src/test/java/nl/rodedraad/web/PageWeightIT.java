package nl.rodedraad.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

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

	/** Most parts are of every page. */
	private static final Map<String, Integer> WEIGHT_BY_PART = new HashMap<>();

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@ParameterizedTest
	@MethodSource("nl.rodedraad.web.MainPages#all")
	void aPageWeighsLittle(String path) throws IOException {
		byte[] sent = this.site.compressed(path);
		int weight = sent.length + parts(unpacked(sent)).stream().mapToInt(this::weight).sum();
		assertThat(weight).as("%s weighs %d KiB", path, weight / KIB).isLessThanOrEqualTo(HEAVIEST);
	}

	private int weight(String part) {
		return WEIGHT_BY_PART.computeIfAbsent(part, (path) -> this.site.compressed(path).length);
	}

	private static String unpacked(byte[] sent) throws IOException {
		try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(sent))) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Set<String> parts(String page) {
		return SiteClient.parts(page).stream().filter((part) -> DRAWING.stream().noneMatch(part::contains)).collect(Collectors.toSet());
	}

}
