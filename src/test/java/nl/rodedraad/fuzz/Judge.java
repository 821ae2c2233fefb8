package nl.rodedraad.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import nl.rodedraad.api.ErrorCode;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what an answer is: in one word what came of a request, or a fault of the application. */
final class Judge {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What a stack trace, the name of a class or a statement looks like. */
	private static final Pattern INSIDE = Pattern.compile("\\tat |\\w(?:Exception|(?<!Validation)Error)\\b|\\b(?:java|jakarta|graphql|reactor|nl\\.rodedraad|org\\.\\w+|tools\\.jackson)"
			+ "(?:\\.\\w+)*\\.[A-Z]\\w+|\\b[A-Z]\\w+\\.\\w+\\(\\)|Neo\\.\\w+Error|MATCH \\(|\\bth:\\w+=");

	private static final List<String> HEADERS = List.of("content-security-policy", "x-content-type-options", "referrer-policy",
			"cross-origin-opener-policy", "permissions-policy");

	/** Of what is no request by the rules of HTTP: RFC 9110, sections 15.6.2 and 15.6.6. */
	private static final Set<Integer> OF_BROKEN_REQUESTS = Set.of(501, 505);

	private Judge() {
	}

	/**
	 * What came of a request.
	 * @throws Fault if it is not what it should be
	 */
	static String outcome(Request request, @Nullable Response response) throws Fault {
		if (response == null) {
			if (request.isWellFormed()) {
				throw new Fault("no answer");
			}
			return "closed";
		}
		String text = response.text();
		if (INSIDE.matcher(text).find()) {
			throw new Fault("tells of its inside");
		}
		if (request.isWellFormed()) {
			HEADERS.stream().filter((header) -> !response.headers().containsKey(header)).findFirst().ifPresent((header) -> {
				throw new Fault("without the header " + header);
			});
		}
		checkForm(response, text);
		String code = code(response, text);
		if (response.status() == 503 || response.status() == 504) {
			return String.valueOf(response.status());
		}
		if (response.status() >= 500 && (request.isWellFormed() || !OF_BROKEN_REQUESTS.contains(response.status()))) {
			throw new Fault("status " + response.status());
		}
		return code.isEmpty() ? String.valueOf(response.status()) : response.status() + " " + code;
	}

	private static String code(Response response, String text) {
		if (!response.header("content-type").contains("graphql-response") && !text.startsWith("{\"errors\"")) {
			return "";
		}
		for (JsonNode error : JSON.readTree(text).path("errors")) {
			ErrorCode code = known(error.path("extensions").path("code").asString(""));
			if (code == ErrorCode.INTERNAL) {
				throw new Fault("INTERNAL");
			}
		}
		return JSON.readTree(text).path("errors").path(0).path("extensions").path("code").asString("");
	}

	private static ErrorCode known(String code) {
		try {
			return ErrorCode.valueOf(code);
		}
		catch (IllegalArgumentException ex) {
			throw new Fault("an error without a code of the list: '" + code + "'");
		}
	}

	private static void checkForm(Response response, String text) {
		String type = response.header("content-type").split(";")[0].strip();
		if (text.isBlank() || response.status() == 206) {
			return;
		}
		try {
			switch (type) {
				case "text/html" -> checkHtml(text);
				case "text/csv" -> CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
				case "image/svg+xml", "application/xml", "application/graphml+xml" ->
					DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
				default -> {
					if (type.endsWith("json")) {
						JSON.readTree(text);
					}
				}
			}
		}
		catch (JacksonException | IOException | SAXException | ParserConfigurationException ex) {
			throw new Fault("not " + type + ": " + ex.getMessage());
		}
	}

	private static void checkHtml(String text) {
		String page = text.strip();
		if (!page.startsWith("<") || !page.endsWith(">") || (page.contains("<html") && !page.endsWith("</html>"))) {
			throw new Fault("half a page");
		}
	}

	/** What must not happen. */
	static final class Fault extends RuntimeException {

		private static final long serialVersionUID = 1;

		Fault(String message) {
			super(message);
		}

	}

}
