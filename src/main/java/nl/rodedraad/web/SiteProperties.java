package nl.rodedraad.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What who runs the site says of it.
 *
 * @param url address under which the public knows the site, without a slash at its end; null takes it from the request
 * @param reportTo mail address for what is wrong on a page; null leaves it to the reader whom to write to
 * @param securityContact address for who finds a vulnerability, {@code mailto:} or {@code https:}; null leaves security.txt out
 */
@ConfigurationProperties("rodedraad.site")
public record SiteProperties(@Nullable String url, @Nullable String reportTo, @Nullable String securityContact) {

}
