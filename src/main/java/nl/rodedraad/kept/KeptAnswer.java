package nl.rodedraad.kept;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rodedraad.watch.RequestLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer as it went out.
 *
 * @param question what was asked, for those who count: the name of an operation document, for a page of the first that it asks
 * @param headers headers of the answer that do not depend on who asks or when
 * @param body its bytes, which nobody changes
 */
public record KeptAnswer(String question, Map<String, String> headers, byte[] body) {

	/** The same answer, compressed when the key says that the client takes that and it is long enough. */
	KeptAnswer encodedFor(AnswerKey key) {
		Map<String, String> all = new LinkedHashMap<>(this.headers);
		all.merge(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING, (before, more) -> before + ", " + more);
		if (!key.gzip() || this.body.length < Gzip.WORTH_IT) {
			return new KeptAnswer(this.question, Map.copyOf(all), this.body);
		}
		all.put(HttpHeaders.CONTENT_ENCODING, "gzip");
		return new KeptAnswer(this.question, Map.copyOf(all), Gzip.of(this.body));
	}

	/** Bytes that it takes, about. */
	int weight() {
		return this.body.length + 512;
	}

	/** Answers a request with it, or says that the client has it already. */
	public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(RequestLine.OPERATION, this.question);
		this.headers.forEach(response::setHeader);
		String etag = this.headers.get(HttpHeaders.ETAG);
		if (HttpMethod.GET.matches(request.getMethod()) && new ServletWebRequest(request, response).checkNotModified(etag)) {
			return;
		}
		response.setContentLength(this.body.length);
		response.getOutputStream().write(this.body);
	}

}
