package nl.rodedraad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All statements in {@code cypher/questions/}. */
public final class Questions {

	private static final String ENDING = ".cypher";

	private Questions() {
	}

	/** Every question, in the order of their names. */
	public static List<Statement> all() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/questions/*" + ENDING))
				.map((file) -> String.valueOf(file.getFilename()))
				.sorted()
				.map((file) -> Statement.named("questions/" + file.substring(0, file.length() - ENDING.length())))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
