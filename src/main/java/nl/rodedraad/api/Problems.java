package nl.rodedraad.api;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers what never becomes a GraphQL request, by RFC 9457. */
final class Problems {

	private Problems() {
	}

	static ServerResponse of(HttpStatus status, ErrorCode code, String detail, Consumer<HttpHeaders> headers) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setProperty(ErrorCode.EXTENSION, code.name());
		return ServerResponse.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	static ServerResponse of(HttpStatus status, ErrorCode code, String detail) {
		return of(status, code, detail, (headers) -> {
		});
	}

	/** The same before Spring has the request. */
	static void write(HttpServletResponse response, HttpStatus status, ErrorCode code, String detail, JsonMapper json) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = json.writeValueAsBytes(Map.of("status", status.value(), "title", status.getReasonPhrase(), "detail", detail,
				ErrorCode.EXTENSION, code.name()));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
