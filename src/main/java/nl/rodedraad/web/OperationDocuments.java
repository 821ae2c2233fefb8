package nl.rodedraad.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The operation documents of {@code graphql/operations}, read once: the same text for the README, the pages, the tests
 * and whoever wants to ask the question again.
 */
@Component
final class OperationDocuments {

	private static final String PATTERN = "classpath*:graphql/operations/*.graphql";

	private final SortedMap<String, String> textByName;

	OperationDocuments(ResourcePatternResolver resources) throws IOException {
		SortedMap<String, String> read = new TreeMap<>();
		for (Resource resource : resources.getResources(PATTERN)) {
			String name = StringUtils.stripFilenameExtension(String.valueOf(resource.getFilename()));
			read.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		this.textByName = Collections.unmodifiableSortedMap(read);
	}

	/** The names of all documents, in alphabetical order. */
	Set<String> names() {
		return this.textByName.keySet();
	}

	Optional<String> text(String name) {
		return Optional.ofNullable(this.textByName.get(name));
	}

}
