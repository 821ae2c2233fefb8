package nl.rodedraad.web;

import java.util.List;
import java.util.stream.Stream;

/** The addresses of all kinds of pages, each with real things on it; the tests of what every page must have go by them. */
public final class MainPages {

	/** Pages of every kind. */
	public static final List<String> ALL = List.of("/", "/deals", "/deals?tranche=3&provincie=noord-brabant", "/deals/noordoost-brabant",
			"/deals/parkstad-limburg", "/programmas", "/programmas/vhf", "/programmas/nplv", "/programmas/kansrijke-start", "/programmas/regio-deals",
			"/programmas/dubbeldekking", "/programmas/overleg", "/programmas/concurrentie", "/deals/noordoost-brabant/programmas",
			"/samenwerkingsvormen", "/samenwerkingsvormen/regio-deal",
			"/ministeries", "/ministeries/bzk", "/ministeries/matrix", "/interventies", "/interventies/stallenaanpak", "/terugkoppeling",
			"/themas", "/themas/9", "/themas/9/instrumenten", "/tranches", "/zoeken?q=stallen", "/zoeken?q=watbestaatniet", "/bronnen", "/bronnen/rebel-2024",
			"/feiten/f45519214cce344643d69", "/tegenspraak", "/dekking", "/verbinding",
			"/verbinding?van=intervention%2Fstallenaanpak&naar=ministry%2Fjenv", "/graaf", "/graaf?van=deal%2Fnoordoost-brabant",
			"/gemeenten", "/gemeenten/gm0828", "/tranches/3", "/organisaties", "/provincies/noord-brabant", "/instrumenten",
			"/ketens/stallenaanpak", "/over", "/toegankelijkheid", "/colofon", "/handleiding", "/handleiding/coordinator",
			"/handleiding/onderzoeker", "/handleiding/organisator");

	private MainPages() {
	}

	/** For parameterized tests. */
	public static Stream<String> all() {
		return ALL.stream();
	}

}
