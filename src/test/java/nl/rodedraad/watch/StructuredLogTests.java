package nl.rodedraad.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.OutputBuffer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program reads of the log when an operator sets {@code logging.structured.format.console=ecs}. */
class StructuredLogTests {

	private static final String MARK = "janvandermarkering";

	@Test
	void theLineOfARequestHasItsPartsAsFields() {
		Request request = new Request(new Connector(), new org.apache.coyote.Request());
		request.getCoyoteRequest().setMethod("GET");
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/deals/{id}");
		request.setAttribute(RequestLine.OPERATION, "deal");
		org.apache.coyote.Response answer = new org.apache.coyote.Response();
		answer.setOutputBuffer(new Written(345));
		Response response = new Response(answer);
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger(RequestLine.class).addAppender(lines);
		new RequestLine().log(request, response, 12_000_000);
		logger(RequestLine.class).detachAppender(lines);
		String json = json(lines.list.get(0));
		assertThat(json).contains("\"GET /deals/{id} 200 12 ms 345 bytes deal\"", "\"ecs\"", "\"operation\":\"deal\"",
				"\"request\":\"", "\"route\":\"/deals/{id}\"");
	}

	@Test
	void aFailureIsToldWithoutItsMessage() {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger(StructuredLogTests.class).addAppender(lines);
		RuntimeException failure = new IllegalStateException(MARK, new IllegalArgumentException("No such thing: " + MARK));
		logger(StructuredLogTests.class).error("Request {} failed", "1", Told.of(failure));
		logger(StructuredLogTests.class).detachAppender(lines);
		assertThat(json(lines.list.get(0))).contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException",
				"StructuredLogTests.aFailureIsToldWithoutItsMessage").doesNotContain(MARK);
	}

	private static ch.qos.logback.classic.Logger logger(Class<?> type) {
		return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(type);
	}

	private static String json(ILoggingEvent line) {
		LoggerContext context = new LoggerContext();
		context.putObject(Environment.class.getName(), new MockEnvironment());
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(context);
		encoder.setFormat("ecs");
		encoder.start();
		return new String(encoder.encode(line), StandardCharsets.UTF_8);
	}

	private record Written(long getBytesWritten) implements OutputBuffer {

		@Override
		public int doWrite(ByteBuffer bytes) {
			throw new UnsupportedOperationException();
		}

	}

}
