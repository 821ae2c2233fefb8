package nl.rodedraad.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom a request counts for. */
final class ClientAddress {

	/** No address is longer; what is comes from a proxy that passes on what it was told. */
	private static final int LONGEST = 64;

	private static final int HALF = 8;

	private ClientAddress() {
	}

	/**
	 * The network of an address: itself for IPv4, and for IPv6 its first 64 bits, all of which one household or machine has.
	 * @param address as the server tells it, of the connection or from the proxy that it trusts
	 */
	static String network(String address) {
		if (address.length() > LONGEST) {
			return address.substring(0, LONGEST);
		}
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			// A text with a colon is read and never looked up by name.
			InetAddress read = InetAddress.getByName(address);
			byte[] bytes = read.getAddress();
			return (bytes.length > HALF) ? HexFormat.of().formatHex(bytes, 0, HALF) : read.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
