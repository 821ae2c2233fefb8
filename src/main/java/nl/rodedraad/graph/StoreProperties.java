package nl.rodedraad.graph;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator can choose about the embedded database.
 *
 * @param store the directory of the database, relative to the working directory unless absolute
 * @param embedded how the embedded server behaves
 */
@ConfigurationProperties("rodedraad")
record StoreProperties(@DefaultValue("var/neo4j") Path store, @DefaultValue Embedded embedded) {

	/** The whole graph is some tens of megabytes. */
	static final String PAGE_CACHE = "128MB";

	/**
	 * How the embedded server behaves.
	 *
	 * @param showAddress whether the log tells the Bolt address and where the secret is, so that a tool can connect
	 * @param pageCache memory for the pages of the store, outside the heap; the real data need some tens of megabytes
	 */
	record Embedded(@DefaultValue("false") boolean showAddress, @DefaultValue(PAGE_CACHE) DataSize pageCache) {
	}

}
