package nl.rodedraad.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole application with the real data, looked at in a real Chromium. Both start once for all tests; every test has
 * cookies of its own. Its methods take a {@link Site}, and fail afterwards when something went wrong in the browser,
 * or when it took more than two minutes: some calls to a browser have no end of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Timeout(120)
@ApplicationTest
public @interface BrowserTest {

}
