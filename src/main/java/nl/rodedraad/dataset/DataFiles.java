package nl.rodedraad.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.rodedraad.fact.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/** The files of a dataset, read once: from a folder, or from the class path where the build put {@code data/}. */
public final class DataFiles {

	private final SortedMap<String, String> texts;

	private DataFiles(Map<String, String> texts) {
		this.texts = new TreeMap<>(texts);
	}

	/** Files that need not stand anywhere: name to text. */
	static DataFiles of(Map<String, String> texts) {
		return new DataFiles(texts);
	}

	/** @throws UncheckedIOException if the folder cannot be read */
	public static DataFiles in(Path folder) {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (isData(name)) {
					texts.put(name, Files.readString(file));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The dataset in %s cannot be read".formatted(folder.toAbsolutePath()), ex);
		}
		return new DataFiles(texts);
	}

	/** @throws UncheckedIOException if the class path cannot be read */
	public static DataFiles onClassPath() {
		Map<String, String> texts = new TreeMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:data/**/*.*")) {
				String address = resource.getURL().toString();
				String name = address.substring(address.lastIndexOf("/data/") + "/data/".length());
				if (isData(name)) {
					texts.put(name, text(resource));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The dataset on the class path cannot be read", ex);
		}
		return new DataFiles(texts);
	}

	private static boolean isData(String name) {
		return name.endsWith(".yaml") || name.endsWith(".tsv");
	}

	private static String text(Resource resource) throws IOException {
		try (InputStream stream = resource.getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Names of the files below a folder, or the one file itself, sorted. */
	List<String> names(String folderOrFile) {
		return this.texts.keySet().stream()
			.filter((name) -> folderOrFile.endsWith("/") ? name.startsWith(folderOrFile) : name.equals(folderOrFile))
			.toList();
	}

	List<String> names() {
		return List.copyOf(this.texts.keySet());
	}

	/** @throws IllegalArgumentException if there is no such file */
	String text(String name) {
		String text = this.texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("The dataset has no file " + name);
		}
		return text;
	}

	/** The parsed file, or nothing when it is empty or cannot be parsed, which is then a problem. */
	Optional<YamlNode> yaml(String name, Problems problems) {
		try {
			Yaml yaml = new Yaml();
			for (Event event : yaml.parse(new StringReader(text(name)))) {
				if (event instanceof AliasEvent alias) {
					problems.add(name, alias.getStartMark().getLine() + 1,
							"The dataset uses no aliases of YAML ('*%s'); write out what it stands for.".formatted(alias.getAnchor()));
					return Optional.empty();
				}
			}
			Node node = yaml.compose(new StringReader(text(name)));
			Optional<YamlNode> root = Optional.ofNullable(node).map((it) -> new YamlNode(name, it));
			root.stream().flatMap((it) -> it.repeatedKeys().stream())
				.forEach((key) -> problems.add(key, "The key '%s' stands here twice; keep one, or make it one list.".formatted(key.text())));
			return root;
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() == null) ? 1 : ex.getProblemMark().getLine() + 1;
			problems.add(name, line, "This is not YAML: %s; look here and just above.".formatted(ex.getProblem()));
			return Optional.empty();
		}
		catch (YAMLException ex) {
			problems.add(name, 1, "This is not YAML: %s.".formatted(ex.getMessage()));
			return Optional.empty();
		}
	}

	/** Hash of all names and contents: two datasets with the same fingerprint are the same. */
	String fingerprint() {
		MessageDigest digest = Sha256.digest();
		this.texts.forEach((name, text) -> {
			digest.update(name.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
			digest.update(text.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		});
		return HexFormat.of().formatHex(digest.digest(), 0, 16);
	}

}
