/**
 * What a browser test needs: the application, a real Chromium, and a record of what went wrong in it. A test says
 * {@link nl.rodedraad.web.browser.BrowserTest} and takes a {@link nl.rodedraad.web.browser.Site} as parameter.
 */
@NullMarked
package nl.rodedraad.web.browser;

import org.jspecify.annotations.NullMarked;
