package nl.rodedraad.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A file that a page can be taken home as.
 *
 * @param type media type
 * @param name name of the file
 * @param text its content
 */
public record Attachment(String type, String name, String text) implements View {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
		response.setContentType(this.type + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(this.name).build().toString());
		response.getOutputStream().write(this.text.getBytes(StandardCharsets.UTF_8));
	}

}
