package nl.rodedraad.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the health check of the images. */
class ReadyIT {

	@Test
	void aCopyThatIsReadyIsHealthy() throws IOException, InterruptedException {
		assertThat(asking(200)).isZero();
	}

	@Test
	void aCopyThatHasNothingToServeIsNotHealthy() throws IOException, InterruptedException {
		assertThat(asking(503)).isPositive();
	}

	@Test
	void aCopyThatDoesNotAnswerIsNotHealthy() throws IOException, InterruptedException {
		int nobody;
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			nobody = closed.getLocalPort();
		}
		assertThat(ready(nobody)).isPositive();
	}

	private static int asking(int status) throws IOException, InterruptedException {
		HttpServer copy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
		copy.createContext("/readyz", (exchange) -> {
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
		copy.start();
		try {
			return ready(copy.getAddress().getPort());
		}
		finally {
			copy.stop(0);
		}
	}

	private static int ready(int port) throws IOException, InterruptedException {
		ProcessBuilder command = new ProcessBuilder("deploy/ready").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		command.environment().put("SERVER_PORT", String.valueOf(port));
		Process process = command.start();
		assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

}
