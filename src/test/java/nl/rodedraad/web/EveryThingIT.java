package nl.rodedraad.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens the page of everything in the data, since what is seldom is what a template has not thought of. */
@ApplicationTest
class EveryThingIT {

	/** Of ten thousand facts, one in so many. */
	private static final int STRIDE = 37;

	/** What stands on a page for a message that nobody has written. */
	private static final Pattern NO_MESSAGE = Pattern.compile("\\?\\?[\\w.-]+_(?:nl|en)\\?\\?");

	private final Dataset dataset = DatasetReader.read(DataFiles.in(Path.of("data")));

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@Test
	void everyThingHasAPage() {
		assertThat(wrong(this.dataset.things().stream().map(Thing::id).map(Addresses::ofThing))).isEmpty();
	}

	@Test
	void everySourceHasAPage() {
		assertThat(wrong(this.dataset.sources().keySet().stream().map(Addresses::ofSource))).isEmpty();
	}

	@Test
	void factsHavePages() {
		List<String> ids = this.dataset.facts().stream().map(Fact::id).sorted().toList();
		List<String> some = new ArrayList<>();
		for (int i = 0; i < ids.size(); i += STRIDE) {
			some.add(Addresses.ofFact(ids.get(i)));
		}
		assertThat(wrong(some.stream())).isEmpty();
	}

	private List<String> wrong(Stream<String> paths) {
		return paths.parallel().flatMap(this::wrongAt).sorted().toList();
	}

	private Stream<String> wrongAt(String path) {
		HttpResponse<String> page = this.site.page(path);
		Stream<String> status = (page.statusCode() == 200) ? Stream.empty() : Stream.of(path + " answers " + page.statusCode());
		return Stream.concat(status, NO_MESSAGE.matcher(page.body()).results().map((message) -> path + " has " + message.group()));
	}

}
