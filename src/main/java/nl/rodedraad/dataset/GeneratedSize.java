package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The file that makes a dataset larger than it is written: it says how many times as large the graph shall be. Written out,
 * two hundred times the data would take more memory to read than to serve.
 */
public final class GeneratedSize {

	/** More than this takes longer to load than anybody measures. */
	public static final int MAX = 1_000;

	static final String FILE = "generated.yaml";

	private static final String TIMES = "times";

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

	private static final String TEXT = """
			# Written by the command generate, for measuring only: the program adds copies to the data that stand beside this file,
			# until there are so many times as much. The data themselves stay as they are.
			%s: %d
			""";

	private GeneratedSize() {
	}

	/** 1 for a dataset without the file. */
	static int read(DataFiles files, Problems problems) {
		for (String name : files.names(FILE)) {
			String times = files.yaml(name, problems).flatMap((root) -> root.get(TIMES)).map(YamlNode::text).orElse("");
			if (isSize(times)) {
				return Integer.parseInt(times);
			}
			problems.add(name, 1, "This file says '%s: N', with N from 1 to %d.".formatted(TIMES, MAX));
		}
		return 1;
	}

	/** Whether a text is a number of times that can be generated. */
	public static boolean isSize(String times) {
		return NUMBER.matcher(times).matches() && Integer.parseInt(times) <= MAX;
	}

	/**
	 * Writes a dataset into an empty or new folder, with the file that makes it so many times as large.
	 * @throws IOException if it cannot be written, or something stands there
	 */
	public static void write(DataFiles files, int times, Path folder) throws IOException {
		Files.createDirectories(folder);
		try (var there = Files.list(folder)) {
			if (there.findAny().isPresent()) {
				throw new IOException("The folder " + folder + " is not empty");
			}
		}
		List<String> names = files.names().stream().filter((name) -> !name.equals(FILE)).toList();
		for (String name : names) {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, files.text(name));
		}
		Files.writeString(folder.resolve(FILE), TEXT.formatted(TIMES, times));
	}

}
