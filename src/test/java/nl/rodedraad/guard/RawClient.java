package nl.rodedraad.guard;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Sends bytes as no client library would, and sees when the server closes the connection. */
final class RawClient implements Closeable {

	private final SocketChannel channel;

	private final StringBuilder said = new StringBuilder();

	private final ByteBuffer read = ByteBuffer.allocate(8 * 1024);

	private final String drop;

	/**
	 * @param begin what is sent at once
	 * @param drop what is sent each time that something is dripped; may be nothing
	 */
	RawClient(int port, String begin, String drop) throws IOException {
		this.channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		this.channel.write(StandardCharsets.ISO_8859_1.encode(begin));
		this.channel.configureBlocking(false);
		this.drop = drop;
	}

	/** The whole response to bytes that end in a response which closes the connection. */
	static String answer(int port, String bytes) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** Sends a little more; false once the server has closed the connection. */
	boolean drip() {
		try {
			for (int length = this.channel.read(this.read.clear()); length != 0; length = this.channel.read(this.read.clear())) {
				if (length < 0) {
					return false;
				}
				this.said.append(StandardCharsets.ISO_8859_1.decode(this.read.flip()));
			}
			this.channel.write(StandardCharsets.ISO_8859_1.encode(this.drop));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** What the server said so far. */
	String said() {
		return this.said.toString();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
