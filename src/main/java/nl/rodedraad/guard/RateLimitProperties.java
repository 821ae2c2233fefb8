package nl.rodedraad.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often a client may ask; not set, nobody is held back.
 *
 * @param perMinute questions and pages a minute, which may also come all at once
 */
@ConfigurationProperties("rodedraad.rate-limit")
record RateLimitProperties(int perMinute) {

}
