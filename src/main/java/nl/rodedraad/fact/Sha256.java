package nl.rodedraad.fact;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which things that must not be mixed up are told apart. */
public final class Sha256 {

	private Sha256() {
	}

	/** A digest to which nothing was added yet. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
