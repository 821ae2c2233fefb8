package nl.rodedraad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.Attacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes markup, templates, line ends and paths into every part of the address of pages: they stay text. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class InjectionIT {

	/** Every parameter that is a text, and of the choices one of each kind of page. */
	private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(Map.entry("/", List.of("naar", "taal")),
			Map.entry("/zoeken", List.of("q", "soort", "na")), Map.entry("/deals", List.of("tranche", "status", "kleur", "formaat", "tabel",
					"weergave")),
			Map.entry("/programmas", List.of("thema", "stand")), Map.entry("/programmas/vhf", List.of("reden", "onderwerp", "na")),
			Map.entry("/ministeries", List.of("getekend")), Map.entry("/ministeries/matrix", List.of("ministeries", "deal", "ministerie")),
			Map.entry("/interventies", List.of("naam", "thema")), Map.entry("/terugkoppeling", List.of("begin", "laag")),
			Map.entry("/gemeenten", List.of("naam")), Map.entry("/organisaties", List.of("naam")), Map.entry("/bronnen", List.of("tekst", "soort")),
			Map.entry("/verbinding", List.of("van", "naar")), Map.entry("/graaf", List.of("van", "uit", "soort")),
			Map.entry("/samenwerkingsvormen", List.of("vorm")), Map.entry("/tegenspraak", List.of("over")), Map.entry("/themas/9",
					List.of("aanpak")));

	private static final List<String> BELOW = List.of("/deals/", "/programmas/", "/themas/", "/bronnen/", "/feiten/", "/gemeenten/",
			"/handleiding/", "/");

	private SiteClient site;

	private int port;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
		this.port = port;
	}

	static List<String> markup() {
		return Attacks.of("html", "xml", "template");
	}

	static List<String> lines() {
		return Attacks.of("line");
	}

	static List<String> paths() {
		return Attacks.of("path");
	}

	@ParameterizedTest
	@MethodSource("markup")
	void markupInAnAddressIsText(String attack) {
		addresses(attack).forEach((address) -> {
			HttpResponse<String> page = this.site.page(address);
			assertThat(page.statusCode()).as(address).isIn(200, 400, 404);
			assertThat(page.body()).as(address).doesNotContain("<script>alert", "<img src=x", "<svg onload", "<iframe", "<u>", "<x th:",
					"=\"javascript:",
					"<!DOCTYPE x", "root:x:").doesNotContain("62773913");
			assertThat(withoutValues(page.body())).as(address).doesNotContainPattern("<[^>]*\\son(error|load|focus|mouseover)=");
		});
	}

	/** A file has the text in it only as the form of the file has it, and its name is ours. */
	@ParameterizedTest
	@MethodSource("lines")
	void aLineEndInAnAddressEndsNoLine(String attack, CapturedOutput output) {
		Stream.concat(addresses(attack), Stream.of("csv", "json", "csvw").map((form) -> "/zoeken?formaat=" + form + "&q=" + encoded(attack)))
			.forEach((address) -> {
				HttpResponse<String> page = this.site.page(address, "User-Agent", "x", "Referer", "http://localhost/" + encoded(attack));
				assertThat(page.statusCode()).as(address).isIn(200, 400, 404);
				assertThat(page.headers().map()).as(address).doesNotContainKeys("X-Injected", "x-injected");
				assertThat(page.headers().allValues("Set-Cookie")).as(address).noneMatch((cookie) -> cookie.contains("gekraakt"));
				assertThat(page.headers().firstValue("Content-Disposition").orElse("attachment; filename=\"niets.csv\"")).as(address)
					.matches("attachment; filename=\"[a-z.-]+\"");
			});
		assertThat(output.getAll().lines()).noneMatch(Attacks::begins);
	}

	/** Sent as it stands: clients tidy such addresses up. */
	@ParameterizedTest
	@MethodSource("paths")
	void aPathLeadsToNothingButWhatIsServed(String attack) throws IOException {
		for (String start : List.of("/site/", "/webjars/", "/webjars/htmx.org/", "/graphql/operations/", "/graphiql/", "/bronnen/",
				"/handleiding/", "/")) {
			String answer = raw(start + attack);
			assertThat(answer).as(start + attack).matches("(?s)HTTP/1.1 (200|400|404) .*");
			assertThat(answer).as(start + attack).doesNotContain("root:x:", "rodedraad:\n", "Manifest-Version", "<web-app", "connection-timeout");
		}
	}

	/** What stands between quotes is text, unless it ends them. */
	private static String withoutValues(String page) {
		return page.replaceAll("=\"[^\"]*\"|='[^']*'", "=\"\"");
	}

	private static Stream<String> addresses(String attack) {
		String text = encoded(attack);
		Stream<String> parameters = PARAMETERS.entrySet().stream()
			.map((page) -> page.getValue().stream().map((name) -> name + "=" + text).collect(Collectors.joining("&", page.getKey() + "?", "")));
		return Stream.of(parameters, Stream.of("/deals?" + text + "=1", "/graaf?van=deal%2Fachterhoek&uit=" + text), BELOW.stream()
				.map((path) -> path + text))
			.flatMap((addresses) -> addresses);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private String raw(String path) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path).getBytes(StandardCharsets.ISO_8859_1));
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
