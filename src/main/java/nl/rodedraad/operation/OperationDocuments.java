package nl.rodedraad.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.rodedraad.fact.Sha256;
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

	private static final String HASH = "sha256:";

	private final SortedMap<String, String> textByName;

	private final Map<String, String> nameByText;

	private final Map<String, String> textByHash;

	public OperationDocuments(ResourcePatternResolver resources) throws IOException {
		SortedMap<String, String> read = new TreeMap<>();
		for (Resource resource : resources.getResources(PATTERN)) {
			String name = StringUtils.stripFilenameExtension(String.valueOf(resource.getFilename()));
			read.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		this.textByName = Collections.unmodifiableSortedMap(read);
		Map<String, String> names = new HashMap<>();
		Map<String, String> hashes = new HashMap<>();
		read.forEach((name, text) -> {
			names.put(text, name);
			hashes.put(HASH + sha256(text), text);
		});
		this.nameByText = Map.copyOf(names);
		this.textByHash = Map.copyOf(hashes);
	}

	/** The names of all documents, in alphabetical order. */
	public Set<String> names() {
		return this.textByName.keySet();
	}

	/** The text of a document, or nothing when there is none of that name. */
	public Optional<String> text(String name) {
		return Optional.ofNullable(this.textByName.get(name));
	}

	/**
	 * The text of the document that a client names as GraphQL over HTTP has it (appendix "Persisted Documents").
	 * @param documentId its name, or {@code sha256:} and the hash of its text in hexadecimal
	 */
	public Optional<String> identified(String documentId) {
		return documentId.startsWith(HASH) ? Optional.ofNullable(this.textByHash.get(documentId)) : text(documentId);
	}

	/** The name of the document that has this text, to the letter. */
	public Optional<String> name(String text) {
		return Optional.ofNullable(this.nameByText.get(text));
	}

	private static String sha256(String text) {
		return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
