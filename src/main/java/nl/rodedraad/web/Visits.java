package nl.rodedraad.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.catalogue.Labels;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Begins the visits of readers. */
@Component
final class Visits {

	private final OperationClient client;

	private final Labels labels;

	private final MessageSource messages;

	private final SiteProperties site;

	Visits(OperationClient client, Labels labels, MessageSource messages, SiteProperties site) {
		this.client = client;
		this.labels = labels;
		this.messages = messages;
		this.site = site;
	}

	Visit of(HttpServletRequest request) {
		Locale language = RequestContextUtils.getLocale(request);
		DataVersion version = PageInterceptor.version(request);
		return new Visit(request, this.client, new Words(this.labels, version, this.messages, language), this.site);
	}

}
