package nl.rodedraad.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The Dockerfile read into its stages, for tests that ask what an image holds and as whom it runs. */
record Dockerfile(List<Stage> stages) {

	/** The one of the repository. */
	static Dockerfile read() {
		try {
			return of(Files.readString(Path.of("Dockerfile")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Dockerfile of(String text) {
		List<Stage> stages = new ArrayList<>();
		for (String line : text.replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "").lines().filter((one) -> !one.isBlank()).toList()) {
			String[] parts = line.split("\\s+", 2);
			if (parts[0].equals("FROM")) {
				String[] from = parts[1].split(" AS ");
				stages.add(new Stage(from[1], from[0], new ArrayList<>()));
			}
			else {
				stages.get(stages.size() - 1).instructions().add(new Instruction(parts[0], parts[1]));
			}
		}
		return new Dockerfile(stages);
	}

	Stage stage(String name) {
		return find(name).orElseThrow(() -> new AssertionError("The Dockerfile has no stage " + name));
	}

	Optional<Stage> find(String name) {
		return this.stages.stream().filter((stage) -> stage.name().equals(name)).findFirst();
	}

	/** What an image is made of in the end: the instructions of the stages that it is built on, and its own. */
	List<Instruction> image(String name) {
		Stage stage = stage(name);
		List<Instruction> all = new ArrayList<>(find(stage.from()).map((below) -> image(below.name())).orElse(List.of()));
		all.addAll(stage.instructions());
		return all;
	}

	/** @param from another stage, or an image from elsewhere */
	record Stage(String name, String from, List<Instruction> instructions) {

	}

	record Instruction(String word, String rest) {

		boolean is(String other) {
			return this.word.equals(other);
		}

		/** What a COPY takes, without its options and where it puts it. */
		List<String> sources() {
			List<String> paths = Arrays.stream(this.rest.split("\\s+")).filter((part) -> !part.startsWith("--")).toList();
			return paths.subList(0, paths.size() - 1);
		}

	}

}
