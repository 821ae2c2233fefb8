package nl.rodedraad.web;

import java.util.List;

import nl.rodedraad.export.Table;
import nl.rodedraad.graph.DataVersion;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param title title of the page, without the name of the site
 * @param version the data that the page is about
 * @param changed last day on which a release changed a fact of the page, or null
 * @param ignored sentences about what of the address could not be used
 * @param downloads the files that the page can be taken home as
 * @param questions the operations that it is made of
 * @param url its full address, with all that was chosen
 * @param reportTo mail address for what is wrong, or null
 */
public record Frame(String title, DataVersion version, @Nullable String changed, List<String> ignored, List<Download> downloads,
		List<Question> questions, String url, @Nullable String reportTo) {

	/**
	 * Where to write that something is wrong.
	 * @param address full address of what is wrong
	 */
	public String report(String subject, String address) {
		return "mailto:%s?subject=%s&body=%s".formatted((this.reportTo == null) ? "" : this.reportTo, Addresses.encode(subject),
				Addresses.encode(address + "\n\n"));
	}

	/**
	 * A file.
	 *
	 * @param label what it is
	 * @param href where it is
	 * @param columns where its columns are explained for programs, or null
	 * @param table the table in it, or null
	 */
	public record Download(String label, String href, @Nullable String columns, @Nullable Table table) {

	}

	/**
	 * A question behind the page.
	 *
	 * @param document name of the operation document
	 * @param text where it can be read
	 * @param trial where it can be asked and changed, on a site that has a page for that
	 */
	public record Question(String document, String text, String trial) {

	}

}
