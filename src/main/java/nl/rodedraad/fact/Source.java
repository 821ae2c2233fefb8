package nl.rodedraad.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document that facts rest on.
 *
 * @param id such as {@code rebel-2024}
 * @param title title without names of persons
 * @param publisher organisation that published it
 * @param date date of publication, or null when unknown
 * @param kind code of the vocabulary {@code source-kind}
 * @param kamerstuk number as parliamentary paper, or null
 * @param url address, or null
 * @param seen when it was last consulted, or null
 * @param onBehalfOf full ids of the ministries on whose behalf it was sent as well
 * @param text name of the file with its plain text when it is one of the texts whose every piece of evidence is a passage, or null
 * @param sections the map of that text, in its order; empty without a text
 */
public record Source(String id, String title, String publisher, @Nullable PartialDate date, String kind, @Nullable String kamerstuk,
		@Nullable String url, @Nullable PartialDate seen, List<String> onBehalfOf, @Nullable String text,
		List<SourceSection> sections) {

	public Source {
		onBehalfOf = List.copyOf(onBehalfOf);
		sections = List.copyOf(sections);
	}

	/** Whether the map of its text has a section of that label, on whatever level. */
	public boolean hasSection(String label) {
		return this.sections.stream().anyMatch((section) -> section.has(label));
	}

	/** Whether every piece of evidence in it is a passage. */
	public boolean hasText() {
		return this.text != null;
	}

}
