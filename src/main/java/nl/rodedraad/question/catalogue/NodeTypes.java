package nl.rodedraad.question.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of things as the schema names them. */
public final class NodeTypes {

	private NodeTypes() {
	}

	/** Names of all types of things, such as {@code Deal}. */
	public static List<String> names() {
		return Arrays.stream(Node.class.getPermittedSubclasses()).map(Class::getSimpleName).sorted().toList();
	}

	/** The kind in the graph of a type, such as {@code deal}. */
	public static String kind(String type) {
		return type.toLowerCase(Locale.ROOT);
	}

}
