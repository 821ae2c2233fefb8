package nl.rodedraad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes files of pictures: the same fragment of a template draws a picture in a page and in a file. In a file {@code alone} is
 * true, and the picture says by itself what a page says around it.
 */
@Component
public final class Pictures {

	private static final String ICONS = "/site/icons.svg";

	private static final String SHAPES = shapes();

	private final ITemplateEngine templates;

	Pictures(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * A picture as a file.
	 * @param name name of the file, without its ending
	 * @param template the template that draws it, such as {@code parts/map}
	 * @param fragment the fragment in it, of which the root is {@code svg}
	 * @param model the parameters of the fragment, apart from {@code alone}
	 */
	public Attachment svg(String name, String template, String fragment, Map<String, Object> model, Visit visit) {
		Map<String, Object> all = new HashMap<>(model);
		all.put("alone", true);
		all.put("visit", visit);
		all.put("words", visit.words());
		Context context = new Context(Locale.forLanguageTag(visit.words().language()), all);
		return new Attachment("image/svg+xml", name + ".svg", withShapes(this.templates.process(template, Set.of(fragment), context).strip()) + "\n");
	}

	/** The picture with the shapes of kinds of things in it to which it points; a file cannot point into the site. */
	private static String withShapes(String svg) {
		if (!svg.contains("href=\"#")) {
			return svg;
		}
		int start = svg.indexOf('>') + 1;
		return svg.substring(0, start) + "<defs>" + SHAPES + "</defs>" + svg.substring(start);
	}

	private static String shapes() {
		try {
			String icons = new ClassPathResource("static" + ICONS).getContentAsString(StandardCharsets.UTF_8);
			return icons.substring(icons.indexOf('>') + 1, icons.lastIndexOf("</svg>")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
