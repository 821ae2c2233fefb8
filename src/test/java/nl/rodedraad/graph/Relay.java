package nl.rodedraad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** Stands between a client and a server, to take the server away and bring it back at the same address. */
final class Relay implements AutoCloseable {

	private final int target;

	private final int port;

	private final UnaryOperator<byte[]> answers;

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	private volatile boolean silent;

	private @Nullable ServerSocket door;

	Relay(int target) {
		this(target, UnaryOperator.identity());
	}

	/** @param answers changes what the server says, a piece at a time as it comes */
	Relay(int target, UnaryOperator<byte[]> answers) {
		this.target = target;
		this.answers = answers;
		this.port = open(0);
	}

	int port() {
		return this.port;
	}

	/** Ends every connection and takes no new one. */
	void goAway() throws IOException {
		this.door.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.sockets.clear();
	}

	void comeBack() {
		open(this.port);
	}

	/** Keeps all connections and lets nothing through, as a server that hangs. */
	void silent(boolean now) {
		this.silent = now;
	}

	private int open(int number) {
		try {
			ServerSocket opened = new ServerSocket(number, 50, InetAddress.getLoopbackAddress());
			this.door = opened;
			thread(() -> serve(opened));
			return opened.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void serve(ServerSocket opened) throws IOException {
		while (!opened.isClosed()) {
			Socket client = opened.accept();
			Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.sockets.add(client);
			this.sockets.add(server);
			thread(() -> pass(client, server, UnaryOperator.identity()));
			thread(() -> pass(server, client, this.answers));
		}
	}

	private void pass(Socket from, Socket to, UnaryOperator<byte[]> change) throws IOException, InterruptedException {
		byte[] bytes = new byte[8192];
		try (from; to) {
			for (int read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
				while (this.silent) {
					Thread.sleep(20);
				}
				to.getOutputStream().write(change.apply(Arrays.copyOf(bytes, read)));
			}
		}
	}

	private static void thread(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException | InterruptedException closed) {
				// The connection has ended, which is what a relay is for.
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		goAway();
	}

	private interface Work {

		void run() throws IOException, InterruptedException;

	}

}
