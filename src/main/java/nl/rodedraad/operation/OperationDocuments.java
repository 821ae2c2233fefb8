package nl.rodedraad.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The operation documents of {@code graphql/operations}, read once: the same text for the README, the pages, the tests
 * and whoever wants to ask the question again.
 */
@Component
public final class OperationDocuments {

	private static final String PATTERN = "classpath*:graphql/operations/*.graphql";

	private final SortedMap<String, String> textByName;

	private final Map<String, String> nameByText;

	public OperationDocuments(ResourcePatternResolver resources) throws IOException {
		SortedMap<String, String> read = new TreeMap<>();
		for (Resource resource : resources.getResources(PATTERN)) {
			String name = StringUtils.stripFilenameExtension(String.valueOf(resource.getFilename()));
			read.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		this.textByName = Collections.unmodifiableSortedMap(read);
		this.nameByText = read.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
	}

	/** The names of all documents, in alphabetical order. */
	public Set<String> names() {
		return this.textByName.keySet();
	}

	/** The text of a document, or nothing when there is none of that name. */
	public Optional<String> text(String name) {
		return Optional.ofNullable(this.textByName.get(name));
	}

	/** Whether a text is one of these documents, to the letter. */
	public boolean contains(String text) {
		return this.nameByText.containsKey(text);
	}

	/** The name of the document that has this text to the letter, or nothing when none has. */
	public Optional<String> name(String text) {
		return Optional.ofNullable(this.nameByText.get(text));
	}

}
