package nl.rodedraad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.webjars.WebJarVersionLocator;

/**
 * The addresses of style sheets, scripts and icons. They change with what is in them, so that a browser may keep them. Spring's
 * own way looks every address of a page up among the resources, which took most of the time of a page.
 * Templates have it as {@code assets}.
 */
@Component
public final class Assets {

	private static final String STATIC = "static";

	private final WebJarVersionLocator webjars = new WebJarVersionLocator();

	private final Map<String, String> known = new ConcurrentHashMap<>();

	Assets(ThymeleafViewResolver views) {
		views.addStaticVariable("assets", this);
	}

	/**
	 * The address of a file of ours.
	 * @param path such as {@code /site/site.css}
	 */
	public String of(String path) {
		return this.known.computeIfAbsent(path, Assets::withHash);
	}

	/**
	 * The address of a file in a WebJar, which has the version in it.
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String webjar(String jar, String file) {
		return this.known.computeIfAbsent(jar + "/" + file, (name) -> {
			@Nullable String path = this.webjars.fullPath(jar, file);
			if (path == null) {
				throw new IllegalArgumentException("There is no %s in the WebJar %s".formatted(file, jar));
			}
			return "/" + path.substring(path.indexOf("webjars/"));
		});
	}

	private static String withHash(String path) {
		try {
			CRC32C hash = new CRC32C();
			hash.update(new ClassPathResource(STATIC + path).getContentAsByteArray());
			return "%s?v=%08x".formatted(path, hash.getValue());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("There is no file for " + path, ex);
		}
	}

}
