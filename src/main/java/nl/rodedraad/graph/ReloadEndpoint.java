package nl.rodedraad.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

import nl.rodedraad.dataset.InvalidDatasetException;
import nl.rodedraad.dataset.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Loads the dataset again while readers go on, for who holds the token: {@code POST /actuator/reload} on the management
 * port with {@code Authorization: Bearer TOKEN}. What is served stays when the new data are not in order.
 */
@Component
@WebEndpoint(id = "reload")
@Conditional(OnReloadToken.class)
final class ReloadEndpoint {

	private static final Logger log = LoggerFactory.getLogger(ReloadEndpoint.class);

	private static final String BEARER = "Bearer ";

	/** Shorter ones can be guessed. */
	private static final int SHORTEST = 16;

	private final DatasetLoad load;

	private final KnownVersion known;

	private final byte[] expected;

	/** @throws CannotStart if the token is so short that it can be guessed */
	ReloadEndpoint(DatasetLoad load, KnownVersion known, @Value("${rodedraad.reload.token}") String token) {
		if (token.length() < SHORTEST) {
			throw new CannotStart("The token in rodedraad.reload.token has %d characters.".formatted(token.length()),
					"Give it at least %d, such as openssl rand -hex 32 makes, or leave it out.".formatted(SHORTEST), null);
		}
		this.load = load;
		this.known = known;
		this.expected = bytes(BEARER + token);
	}

	@WriteOperation
	WebEndpointResponse<Map<String, Object>> reload() {
		return reload((RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getHeader(HttpHeaders.AUTHORIZATION) : null);
	}

	/** @param authorization the header of the request, compared in a time that does not tell how much of it is right */
	WebEndpointResponse<Map<String, Object>> reload(@Nullable String authorization) {
		if (authorization == null || !MessageDigest.isEqual(this.expected, bytes(authorization))) {
			log.warn("Somebody asked to reload the dataset without the token");
			return told(HttpStatus.UNAUTHORIZED, Map.of("detail", "Send the token: Authorization: Bearer TOKEN"));
		}
		try {
			LoadOutcome outcome = this.load.reload();
			this.known.keepUp();
			log.info("The dataset was asked to be reloaded: {}", outcome);
			return told((outcome == LoadOutcome.BUSY) ? HttpStatus.CONFLICT : HttpStatus.OK, Map.of("outcome", outcome));
		}
		catch (CannotStart ex) {
			log.warn("The dataset was not reloaded, and what was served stays: {}", ex.getMessage());
			return refused(ex);
		}
	}

	private static WebEndpointResponse<Map<String, Object>> refused(CannotStart ex) {
		if (ex.getCause() instanceof InvalidDatasetException invalid) {
			List<String> problems = invalid.problems().stream().map(Problem::toString).toList();
			return told(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("problems", problems));
		}
		HttpStatus status = (ex.getCause() == null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.SERVICE_UNAVAILABLE;
		return told(status, Map.of("detail", String.valueOf(ex.getMessage()), "remedy", ex.remedy()));
	}

	private static WebEndpointResponse<Map<String, Object>> told(HttpStatus status, Map<String, Object> body) {
		return new WebEndpointResponse<>(body, status.value());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
