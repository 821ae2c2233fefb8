/** Q2: which ministries signed which deals, and where each was involved in earnest. */
@NullMarked
package nl.rodedraad.question.involvement;

import org.jspecify.annotations.NullMarked;
