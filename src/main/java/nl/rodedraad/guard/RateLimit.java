package nl.rodedraad.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rodedraad.api.ErrorCode;
import nl.rodedraad.api.ErrorCount;
import nl.rodedraad.api.Limits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds back clients that ask too often. A client is the address that the server tells, see {@link ClientAddress}; what the
 * headers of a request say of it counts only where the server was told to trust its proxy.
 */
final class RateLimit extends OncePerRequestFilter {

	private static final String COUNTED = RateLimit.class.getName() + ".COUNTED";

	/** Files that a page loads. */
	private static final List<String> FREE = List.of("/site/", "/webjars/", "/graphiql/");

	/** What a balancer asks, as often as it likes. */
	private static final Set<String> PROBES = Set.of("/livez", "/readyz");

	/** A bucket that nobody touched for so long is full again, so that it can be forgotten. */
	private static final Duration FULL = Duration.ofMinutes(1);

	private final Cache<String, Bucket> bucketByClient = Caffeine.newBuilder().maximumSize(Limits.CLIENTS).expireAfterAccess(FULL).build();

	private final int perMinute;

	private final TimeMeter time;

	private final ErrorCount errors;

	RateLimit(int perMinute, TimeMeter time, ErrorCount errors) {
		if (perMinute < 1) {
			throw new IllegalArgumentException("rodedraad.rate-limit.per-minute must be 1 or more, and is %d".formatted(perMinute));
		}
		this.perMinute = perMinute;
		this.time = time;
		this.errors = errors;
	}

	/** By the path that is served, which need not be the one that was written. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getAttribute(COUNTED) != null || PROBES.contains(request.getServletPath())
				|| FREE.stream().anyMatch(request.getServletPath()::startsWith);
	}

	/** A request whose body arrives late comes here for the first time when its body is there. */
	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(COUNTED, true);
		ConsumptionProbe probe = this.bucketByClient.get(ClientAddress.network(request.getRemoteAddr()), (client) -> bucket())
			.tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		this.errors.add(ErrorCode.RATE_LIMITED, "rate");
		long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, Duration.ofMinutes(1)))
			.withCustomTimePrecision(this.time)
			.build();
	}

	/** How many clients are remembered. */
	long clients() {
		this.bucketByClient.cleanUp();
		return this.bucketByClient.estimatedSize();
	}

}
