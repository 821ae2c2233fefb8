package nl.rodedraad.fuzz;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address of this site, taken apart.
 *
 * @param path as written
 * @param parameters by name, decoded; of several with one name the last
 */
record Address(String path, Map<String, String> parameters) {

	static Address of(String written) {
		int mark = written.indexOf('?');
		Map<String, String> parameters = new LinkedHashMap<>();
		if (mark >= 0) {
			for (String pair : written.substring(mark + 1).split("&")) {
				String[] parts = pair.split("=", 2);
				parameters.put(decode(parts[0]), (parts.length == 2) ? decode(parts[1]) : "");
			}
		}
		return new Address((mark < 0) ? written : written.substring(0, mark), parameters);
	}

	String written() {
		return this.parameters.isEmpty() ? this.path : this.path + "?" + this.parameters.entrySet()
			.stream()
			.map((parameter) -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
			.collect(Collectors.joining("&"));
	}

	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
