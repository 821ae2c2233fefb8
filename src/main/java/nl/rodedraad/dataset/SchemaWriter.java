package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import nl.rodedraad.fact.Kind;
import nl.rodedraad.fact.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schemas with which an editor completes and checks the data files while people type. */
public final class SchemaWriter {

	private static final ObjectWriter JSON = JsonMapper.builder().build().writer().with(new DefaultPrettyPrinter()
		.withObjectIndenter(new DefaultIndenter("\t", "\n"))
		.withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter()));

	private SchemaWriter() {
	}

	/**
	 * Writes {@code schemas/KIND.schema.json} below the folder, over those that were there.
	 * @return how many
	 * @throws InvalidDatasetException if the vocabularies are not right
	 * @throws IOException if a file cannot be written
	 */
	public static int write(DataFiles files, Path folder) throws IOException {
		Map<String, String> schemas = schemas(files);
		Path target = Files.createDirectories(folder.resolve("schemas"));
		for (Map.Entry<String, String> schema : schemas.entrySet()) {
			Files.writeString(target.resolve(schema.getKey()), schema.getValue());
		}
		return schemas.size();
	}

	/** File name to text, for every kind that has files of its own and for the sources. */
	static Map<String, String> schemas(DataFiles files) {
		Problems problems = new Problems();
		Vocabulary vocabulary = new VocabularyReader(files, problems).read();
		problems.throwIfAny();
		Map<String, String> schemas = new TreeMap<>();
		for (Kind kind : vocabulary.kinds().values()) {
			if (kind.files() != null) {
				schemas.put(name(kind.id()), json(new ThingSchema(vocabulary).of(kind)));
			}
		}
		schemas.put(name("source"), json(SourceSchema.of(vocabulary)));
		return schemas;
	}

	static String name(String kind) {
		return kind + ".schema.json";
	}

	private static String json(Map<String, Object> schema) {
		return JSON.writeValueAsString(schema) + "\n";
	}

}
