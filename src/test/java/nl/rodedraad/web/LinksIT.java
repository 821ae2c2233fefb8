package nl.rodedraad.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

	private static final int OF_EACH_KIND = 8;

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@Test
	void everyLinkLeadsSomewhere() {
		Deque<String> toVisit = new ArrayDeque<>(MainPages.ALL);
		Set<String> known = new HashSet<>(toVisit);
		Map<String, Integer> followed = new HashMap<>();
		List<String> broken = new ArrayList<>();
		while (!toVisit.isEmpty()) {
			String path = toVisit.remove();
			HttpResponse<String> page = this.site.page(path);
			if (page.statusCode() != 200) {
				broken.add("%s answers %d".formatted(path, page.statusCode()));
				continue;
			}
			Set<String> ids = SiteClient.ids(page.body());
			for (String link : SiteClient.links(page.body())) {
				if (link.startsWith("#") && link.length() > 1 && !ids.contains(link.substring(1))) {
					broken.add("%s has no %s that it leads to".formatted(path, link));
				}
				String address = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
				if (address.startsWith("/") && known.add(address) && followed.merge(kind(address), 1, Integer::sum) <= OF_EACH_KIND) {
					toVisit.add(address);
				}
			}
		}
		assertThat(broken).isEmpty();
		assertThat(followed.size()).as("kinds of addresses").isGreaterThan(30);
	}

	/** First word of the path, whether more follows, and the names of the parameters. */
	private static String kind(String address) {
		int query = address.indexOf('?');
		String path = (query < 0) ? address : address.substring(0, query);
		String names = (query < 0) ? "" : address.substring(query).replaceAll("=[^&]*", "");
		int slash = path.indexOf('/', 1);
		return (slash < 0) ? path + names : path.substring(0, slash) + "/*" + names;
	}

}
