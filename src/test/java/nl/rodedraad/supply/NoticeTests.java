package nl.rodedraad.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.supply.Parts.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The NOTICE names what each jar has, and nothing else. */
class NoticeTests {

	/** A licence stands at the left, names after 22 columns or on lines of their own below it. */
	private static final Pattern NAMES = Pattern.compile("(?m)^.{20}  (\\S.*)$");

	@Test
	void itNamesEveryPartOfTheSlimJarAndNoOther() throws IOException {
		assertNames("IN BOTH JARS", Parts.ofTheBuild(Parts.SLIM));
	}

	@Test
	void itNamesEveryPartThatOnlyTheFullJarHasAndNoOther() throws IOException {
		Set<String> slim = Parts.ofTheBuild(Parts.SLIM).stream().map(Part::file).collect(Collectors.toSet());
		assertNames("IN THE FULL JAR ONLY", Parts.ofTheBuild(Parts.FULL).stream().filter((part) -> !slim.contains(part.file())).toList());
	}

	private static void assertNames(String heading, List<Part> parts) throws IOException {
		List<String> names = names(heading);
		assertThat(parts).as("parts named under " + heading).allMatch((part) -> names.stream().anyMatch((name) -> isOf(name, part)));
		assertThat(names).as("names under " + heading).allMatch((name) -> parts.stream().anyMatch((part) -> isOf(name, part)));
	}

	private static List<String> names(String heading) throws IOException {
		String notice = Files.readString(Path.of("NOTICE"));
		String section = notice.substring(notice.indexOf(heading) + heading.length()).split("(?m)^(IN THE|Each library)")[0];
		String lines = NAMES.matcher(section).results().map((match) -> match.group(1)).collect(Collectors.joining(", "));
		return Stream.of(lines.replaceAll("\\([^)]*\\)", "").split(","))
			.map(NoticeTests::letters)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static boolean isOf(String name, Part part) {
		return letters(part.group() + part.name()).contains(name);
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
