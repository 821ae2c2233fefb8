package nl.rodedraad.question.themetrend;

import java.util.List;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.question.catalogue.Deal;

/**
 * A deal with a theme. Its evidence is read when somebody asks for it, because a table has hundreds of them.
 *
 * @param basis the strongest ground on which the deal has the theme
 * @param places where in the deal the theme stands, in order; never empty
 * @param factIds ids of the facts that it rests on
 */
public record ThemeHolder(Deal deal, Basis basis, List<ThemePlace> places, List<String> factIds) {

	ThemeHolder inOrder() {
		return new ThemeHolder(this.deal, this.basis, this.places.stream().sorted().toList(), this.factIds.stream().distinct().toList());
	}

}
