package nl.rodedraad.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the site from its start by the links that it finds. There are more than ten thousand pages, so that of each
 * kind of address only the first ones are followed; {@link EveryThingIT} opens the page of every thing.
 */
@ApplicationTest
class LinksIT {

	private static final int OF_EACH_KIND = 5;

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@Test
	void everyLinkLeadsSomewhere() {
		List<String> toVisit = MainPages.all().toList();
		Set<String> known = new HashSet<>(toVisit);
		Map<String, Integer> followed = new HashMap<>();
		List<String> broken = new ArrayList<>();
		while (!toVisit.isEmpty()) {
			List<Seen> pages = toVisit.parallelStream().map(this::see).toList();
			pages.forEach((page) -> broken.addAll(page.broken));
			toVisit = pages.stream().flatMap((page) -> page.addresses.stream())
				.filter((address) -> known.add(address) && followed.merge(kind(address), 1, Integer::sum) <= OF_EACH_KIND)
				.toList();
		}
		assertThat(broken).isEmpty();
		assertThat(followed.size()).as("kinds of addresses").isGreaterThan(30);
	}

	private Seen see(String path) {
		HttpResponse<String> page = this.site.page(path);
		if (page.statusCode() != 200) {
			return new Seen(List.of("%s answers %d".formatted(path, page.statusCode())), List.of());
		}
		Set<String> links = SiteClient.links(page.body());
		Set<String> ids = SiteClient.ids(page.body());
		return new Seen(
				links.stream().filter((link) -> link.startsWith("#") && link.length() > 1 && !ids.contains(link.substring(1)))
					.map((link) -> "%s has no %s that it leads to".formatted(path, link)).toList(),
				links.stream().map((link) -> link.contains("#") ? link.substring(0, link.indexOf('#')) : link)
					.filter((address) -> address.startsWith("/")).toList());
	}

	/** First word of the path, whether more follows, and the names of the parameters. */
	private static String kind(String address) {
		int query = address.indexOf('?');
		String path = (query < 0) ? address : address.substring(0, query);
		String names = (query < 0) ? "" : address.substring(query).replaceAll("=[^&]*", "");
		int slash = path.indexOf('/', 1);
		return (slash < 0) ? path + names : path.substring(0, slash) + "/*" + names;
	}

	/**
	 * What a page showed.
	 *
	 * @param broken sentences about links that lead nowhere
	 * @param addresses of this site to which it leads
	 */
	private record Seen(List<String> broken, List<String> addresses) {

	}

}
