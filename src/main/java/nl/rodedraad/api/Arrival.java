package nl.rodedraad.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

/** A body that comes in piece by piece, until it is whole, too large, or too late. */
final class Arrival implements ReadListener, AsyncListener {

	private static final int PIECE = 8 * 1024;

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final AsyncContext waiting;

	private final ServletInputStream input;

	private final Problems problems;

	/** Bytes that came, also those that were not kept. */
	private final AtomicLong came = new AtomicLong();

	private final AtomicBoolean ended = new AtomicBoolean();

	private Arrival(HttpServletRequest request, HttpServletResponse response, Problems problems) throws IOException {
		this.request = request;
		this.response = response;
		this.problems = problems;
		this.waiting = request.startAsync(request, response);
		this.input = request.getInputStream();
	}

	/** Waits for the body and then lets the request in, or tells the client why not and closes the connection. */
	static void await(HttpServletRequest request, HttpServletResponse response, Problems problems) throws IOException {
		Arrival arrival = new Arrival(request, response, problems);
		arrival.waiting.setTimeout(Limits.ARRIVAL.toMillis());
		arrival.waiting.addListener(arrival);
		arrival.input.setReadListener(arrival);
	}

	/** What is too much is read and thrown away, up to a point: a client that still sends does not read what it is told. */
	@Override
	public void onDataAvailable() throws IOException {
		byte[] piece = new byte[PIECE];
		while (!this.ended.get() && this.input.isReady()) {
			int length = this.input.read(piece);
			if (length < 0) {
				return;
			}
			long sofar = this.came.addAndGet(length);
			if (sofar <= Limits.BODY) {
				this.body.write(piece, 0, length);
			}
			else if (sofar > Limits.SWALLOWED) {
				refuseTooLarge();
			}
		}
	}

	@Override
	public void onAllDataRead() throws IOException {
		if (this.came.get() > Limits.BODY) {
			refuseTooLarge();
		}
		else if (this.ended.compareAndSet(false, true)) {
			BodyFilter.set(this.request, this.body.toByteArray());
			this.waiting.dispatch();
		}
	}

	@Override
	public void onTimeout(AsyncEvent event) throws IOException {
		refuse(new RefusedException(HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT, "arrival",
				"The body did not arrive within %d seconds".formatted(Limits.ARRIVAL.toSeconds())));
	}

	@Override
	public void onError(Throwable failure) {
		// Who listens to the request is told of it next, and only then it can be ended.
	}

	/** The client broke off, or its chunks are none; Tomcat has noted that as a failure of the application. */
	@Override
	public void onError(AsyncEvent event) throws IOException {
		this.request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
		refuse(new RefusedException("The body is not as long, or not in the chunks, that its headers say"));
	}

	private void refuseTooLarge() throws IOException {
		refuse(new RefusedException(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED, "body",
				"A request has at most %d bytes".formatted(Limits.BODY)));
	}

	private void refuse(RefusedException refused) throws IOException {
		if (this.ended.compareAndSet(false, true)) {
			this.problems.write(this.response, refused);
			this.waiting.complete();
		}
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// The request was let in; what it does next is no concern of this.
	}

	@Override
	public void onComplete(AsyncEvent event) {
		// Nothing is left to do.
	}

}
