package nl.rodedraad.kept;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

import nl.rodedraad.fact.Sha256;
import nl.rodedraad.graph.DataVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells two states of an answer apart, by the data and by the program that makes it, so that nobody who has an answer of
 * before takes it for the one of now.
 */
@Component
public final class EntityTags {

	private static final String[] PARTS = { "classpath*:nl/rodedraad/**/*.class", "classpath*:templates/**/*.html",
			"classpath*:messages*.properties", "classpath*:static/site/*", "classpath*:graphql/**/*.graphql*", "classpath*:cypher/**/*.cypher" };

	private static final int BYTES = 8;

	private final String program;

	/** @param resources where all stands that answers are made with apart from the data */
	public EntityTags(ResourcePatternResolver resources) throws IOException {
		this.program = program(resources);
	}

	/**
	 * The tag of an answer.
	 * @param form which of the forms of one answer it is, such as a language
	 */
	public String of(DataVersion version, String form) {
		return "W/\"%d-%s-%s-%s\"".formatted(version.generation(), version.fingerprint(), this.program, form);
	}

	private static String program(ResourcePatternResolver resources) throws IOException {
		MessageDigest hash = Sha256.digest();
		for (String part : PARTS) {
			Resource[] found = resources.getResources(part);
			Arrays.sort(found, Comparator.comparing(Resource::getDescription));
			for (Resource resource : found) {
				if (resource.isReadable()) {
					hash.update(resource.getContentAsByteArray());
				}
			}
		}
		return HexFormat.of().formatHex(hash.digest(), 0, BYTES);
	}

}
