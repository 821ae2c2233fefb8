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

/** Answers what never becomes a GraphQL request, by RFC 9457, and has it counted. */
final class Problems {

	private final JsonMapper json;

	private final ErrorCount errors;

	Problems(JsonMapper json, ErrorCount errors) {
		this.json = json;
		this.errors = errors;
	}

	/** What came in the wrong way. */
	ServerResponse of(HttpStatus status, String detail, Consumer<HttpHeaders> headers) {
		return of(new RefusedException(status, ErrorCode.INVALID_ARGUMENT, detail), headers);
	}

	ServerResponse of(RefusedException refused) {
		return of(refused, (headers) -> {
		});
	}

	private ServerResponse of(RefusedException refused, Consumer<HttpHeaders> headers) {
		this.errors.add(refused.code(), refused.limit());
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(refused.status(), refused.getMessage());
		problem.setProperty(ErrorCode.EXTENSION, refused.code().name());
		return ServerResponse.status(refused.status()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/** The same before Spring has the request. */
	void write(HttpServletResponse response, RefusedException refused) throws IOException {
		this.errors.add(refused.code(), refused.limit());
		HttpStatus status = refused.status();
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = this.json.writeValueAsBytes(Map.of("status", status.value(), "title", status.getReasonPhrase(), "detail",
				String.valueOf(refused.getMessage()), ErrorCode.EXTENSION, refused.code().name()));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
