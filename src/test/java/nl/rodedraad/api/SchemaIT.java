package nl.rodedraad.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import nl.rodedraad.ApplicationTest;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema as a whole: described, and the same as the vocabularies of the data. */
@ApplicationTest
class SchemaIT {

	/** Types whose answers have another name in Java; all others have the same, or the end of it where one stands within another. */
	private static final Map<String, String> JAVA_NAMES = Map.ofEntries(Map.entry("Fact", "EvidencedFact"), Map.entry("Support", "FactSupport"),
			Map.entry("Remark", "RemarkOn"), Map.entry("Release", "PublishedRelease"), Map.entry("Party", "Relation"),
			Map.entry("Involvement", "Relation"), Map.entry("Link", "Relation"), Map.entry("SuccessionOf", "Relation"),
			Map.entry("Actor", "Relation"), Map.entry("LayerEffect", "Relation"), Map.entry("MeetingSearch", "Searched"), Map.entry("MeetingStream", "Taking"), Map.entry("CompetitionSearch", "Searched"), Map.entry("CompetitionAim", "Aiming"));

	private static final List<Class<?>> ANSWERS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("nl.rodedraad").stream().<Class<?>>map(JavaClass::reflect).toList();

	@Autowired
	private GraphQlSource source;

	@Test
	void everythingInTheSchemaIsDescribed() {
		Set<String> silent = new TreeSet<>();
		for (GraphQLNamedType type : types()) {
			note(silent, type.getName(), type.getDescription());
			if (type instanceof GraphQLObjectType object) {
				object.getFields().forEach((field) -> {
					note(silent, type.getName() + "." + field.getName(), field.getDescription());
					field.getArguments().forEach((argument) -> note(silent, type.getName() + "." + field.getName() + "." + argument.getName(),
							argument.getDescription()));
				});
			}
			if (type instanceof GraphQLInputObjectType input) {
				input.getFields().forEach((field) -> note(silent, type.getName() + "." + field.getName(), field.getDescription()));
			}
			if (type instanceof GraphQLEnumType values) {
				values.getValues().forEach((value) -> note(silent, type.getName() + "." + value.getName(), value.getDescription()));
			}
		}
		assertThat(silent).isEmpty();
	}

	private static void note(Set<String> silent, String what, String description) {
		if (description == null || description.isBlank()) {
			silent.add(what);
		}
	}

	@Test
	void everyVocabularyIsAnEnumWithTheSameValues() {
		Map<String, Map<String, Text>> codes = DatasetReader.read(DataFiles.in(Path.of("data"))).vocabulary().codes();
		List<Set<String>> enums = types().stream().filter(GraphQLEnumType.class::isInstance).map((type) -> values((GraphQLEnumType) type)).toList();
		assertThat(codes).allSatisfy((name, values) -> assertThat(enums).as(name)
			.contains(values.keySet().stream().map(ValueType::code).collect(Collectors.toSet())));
	}

	@Test
	void everyVocabularyValueHasALabelInBothLanguages() {
		assertThat(DatasetReader.read(DataFiles.in(Path.of("data"))).vocabulary().codes().values()).flatExtracting(Map::values)
			.allSatisfy((label) -> {
				assertThat(((Text) label).nl()).isNotBlank();
				assertThat(((Text) label).en()).isNotBlank();
			});
	}

	/** A field without a fetcher of its own is read from a component or method of the answer, which must have that name. */
	@Test
	void everyFieldIsTiedToAFetcherOrToTheAnswer() {
		GraphQLSchema schema = this.source.schema();
		Set<String> untied = new TreeSet<>();
		for (GraphQLNamedType type : types()) {
			if (type instanceof GraphQLObjectType object && !type.getName().endsWith("Connection") && !type.getName().endsWith("Edge")
					&& !type.getName().equals("Query")) {
				object.getFields().stream()
					.filter((field) -> schema.getCodeRegistry().getDataFetcher(object, field) instanceof PropertyDataFetcher
							|| schema.getCodeRegistry().getDataFetcher(object, field) instanceof SingletonPropertyDataFetcher)
					.filter((field) -> !has(object.getName(), field.getName()))
					.forEach((field) -> untied.add(object.getName() + "." + field.getName()));
			}
		}
		assertThat(untied).isEmpty();
	}

	private static boolean has(String type, String field) {
		return ANSWERS.stream().filter((answer) -> JAVA_NAMES.getOrDefault(type, type).endsWith(answer.getSimpleName()))
			.flatMap((answer) -> Arrays.stream(answer.getMethods())).anyMatch((method) -> method.getName().equals(field));
	}

	@Test
	void everyRootFieldHasAFetcher() {
		GraphQLSchema schema = this.source.schema();
		assertThat(schema.getQueryType().getFields()).allSatisfy((field) -> assertThat(schema.getCodeRegistry()
			.getDataFetcher(schema.getQueryType(), field)).as(field.getName()).isNotInstanceOf(PropertyDataFetcher.class)
			.isNotInstanceOf(SingletonPropertyDataFetcher.class));
	}

	@Test
	void everyRootFieldOfAQuestionHasAnOperationDocument() throws IOException {
		String documents;
		try (Stream<Path> files = Files.list(Path.of("graphql/operations"))) {
			documents = files.map(SchemaIT::read).collect(Collectors.joining());
		}
		List<String> questions = List.of("programmeOverlap", "dealOverlap", "ministryInvolvement", "dealInvolvement", "involvementMatrix",
				"communityOfPractice", "compareInstruments", "similarInterventions", "feedbackPaths", "feedforwardPaths", "feedbackLayers",
				"measurement", "themeTrend", "contradictions", "fact", "deal", "intervention", "doubleCoverage", "sharedMeetings",
				"possibleCompetition", "cooperationForms", "search", "connection", "coverage");
		assertThat(questions).allSatisfy((question) -> assertThat(documents).containsPattern("(?m)^  " + question + "\\b"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> values(GraphQLEnumType type) {
		return type.getValues().stream().map(GraphQLEnumValueDefinition::getName).collect(Collectors.toSet());
	}

	private List<GraphQLNamedType> types() {
		return this.source.schema().getAllTypesAsList().stream().filter((type) -> !Introspection.isIntrospectionTypes(type))
			.filter((type) -> !Set.of("String", "Int", "Float", "Boolean", "ID").contains(type.getName())).toList();
	}

}
