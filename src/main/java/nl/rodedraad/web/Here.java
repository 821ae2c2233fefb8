package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of one page: what it becomes with another choice, and in full. */
final class Here {

	private final HttpServletRequest request;

	private final String site;

	/** @param site where the site is for its readers; null when requests tell it */
	Here(HttpServletRequest request, @Nullable String site) {
		this.request = request;
		this.site = (site != null) ? site : ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
	}

	/** The full address of a path of this site. */
	String url(String path) {
		return this.site + path;
	}

	/** @see Visit#with */
	String with(String name, @Nullable String value) {
		Map<String, String[]> parameters = new LinkedHashMap<>(this.request.getParameterMap());
		parameters.remove(Asked.FORMAT);
		parameters.remove(Asked.TABLE);
		parameters.remove(name);
		if (!name.isEmpty() && !Asked.OF_EVERY_PAGE.contains(name)) {
			parameters.remove(Asked.AFTER);
		}
		if (value != null) {
			parameters.put(name, new String[] { value });
		}
		List<String> pairs = new ArrayList<>();
		parameters.forEach((key, values) -> {
			for (String each : values) {
				if (!each.isBlank()) {
					pairs.add(Addresses.encode(key) + "=" + Addresses.encode(each));
				}
			}
		});
		String path = this.request.getRequestURI();
		return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
	}

	/** Whether this page is at a path or below it. */
	boolean isAt(String path) {
		String here = this.request.getRequestURI();
		return here.equals(path) || here.startsWith(path + "/");
	}

}
