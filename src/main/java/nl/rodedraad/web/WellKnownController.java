package nl.rodedraad.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The files that programs look for on every site. */
@Controller
final class WellKnownController {

	private static final String PLAIN = "text/plain;charset=UTF-8";

	private final SiteProperties site;

	private final Clock clock;

	WellKnownController(SiteProperties site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	/** Where to report a vulnerability, by RFC 9116; not there when whoever runs the site names no address. */
	@GetMapping(path = "/.well-known/security.txt", produces = PLAIN)
	ResponseEntity<String> security(HttpServletRequest request) {
		String contact = this.site.securityContact();
		if (contact == null) {
			return ResponseEntity.notFound().build();
		}
		LocalDate expires = LocalDate.now(this.clock.withZone(ZoneOffset.UTC)).withDayOfMonth(1).plusMonths(6);
		String here = (this.site.url() != null) ? this.site.url() : ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
		return ResponseEntity.ok("""
				Contact: %s
				Expires: %sT00:00:00Z
				Preferred-Languages: nl, en
				Canonical: %s/.well-known/security.txt
				""".formatted(contact, expires, here));
	}

	/** Every page may be found; what is asked piece by piece while somebody looks need not be. */
	@GetMapping(path = "/robots.txt", produces = PLAIN)
	ResponseEntity<String> robots() {
		return ResponseEntity.ok("""
				User-agent: *
				Disallow: /graphql
				Disallow: /graaf
				Disallow: /verbinding
				Disallow: /zoeken
				""");
	}

}
