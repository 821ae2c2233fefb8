/**
 * The GraphQL interface: controllers that ask a question and show its answer, and what every operation is subject to:
 * limits, errors, pages and one version of the data.
 */
@NullMarked
package nl.rodedraad.api;

import org.jspecify.annotations.NullMarked;
