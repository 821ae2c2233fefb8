package nl.rodedraad.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32C;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Tells two states of the program apart, so that a browser does not keep a page of the one before. */
final class SiteFingerprint {

	private static final String[] PARTS = { "classpath*:nl/rodedraad/**/*.class", "classpath*:templates/**/*.html",
			"classpath*:messages*.properties", "classpath*:static/site/*", "classpath*:graphql/operations/*.graphql" };

	private SiteFingerprint() {
	}

	/** A hash of all that pages are made with apart from the data. */
	static String of(ResourcePatternResolver resources) throws IOException {
		CRC32C hash = new CRC32C();
		for (String part : PARTS) {
			Resource[] found = resources.getResources(part);
			Arrays.sort(found, Comparator.comparing(Resource::getDescription));
			for (Resource resource : found) {
				if (resource.isReadable()) {
					hash.update(resource.getContentAsByteArray());
				}
			}
		}
		return Long.toHexString(hash.getValue());
	}

}
