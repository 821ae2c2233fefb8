package nl.rodedraad.api;

import java.util.function.Consumer;

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

}
