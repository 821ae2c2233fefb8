/** The pictures of the pages: where everything stands in them is worked out here, a template draws it. */
@NullMarked
package nl.rodedraad.web.picture;

import org.jspecify.annotations.NullMarked;
