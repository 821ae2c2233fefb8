package nl.rodedraad.web;

import java.util.List;
import java.util.stream.Stream;

/** The addresses of all kinds of pages, each with real things on it; the tests of what every page must have go by them. */
public final class MainPages {

	/** A page of every kind. */
	private static final List<String> KINDS = List.of("/", "/deals", "/deals/noordoost-brabant", "/deals/noordoost-brabant/programmas",
			"/programmas", "/programmas/vhf", "/programmas/dubbeldekking", "/programmas/overleg", "/programmas/concurrentie",
			"/samenwerkingsvormen", "/samenwerkingsvormen/regio-deal", "/ministeries", "/ministeries/bzk", "/ministeries/matrix", "/interventies",
			"/interventies/stallenaanpak", "/terugkoppeling", "/themas", "/themas/9", "/themas/9/instrumenten", "/tranches", "/tranches/3",
			"/zoeken?q=stallen", "/zoeken?q=watbestaatniet", "/bronnen", "/bronnen/rebel-2024", "/feiten/f45519214cce344643d69", "/tegenspraak",
			"/dekking", "/verbinding", "/verbinding?van=intervention%2Fstallenaanpak&naar=ministry%2Fjenv", "/graaf",
			"/graaf?van=deal%2Fnoordoost-brabant", "/gemeenten", "/gemeenten/gm0828", "/organisaties", "/provincies/noord-brabant",
			"/ketens/stallenaanpak", "/over", "/toegankelijkheid", "/colofon", "/handleiding", "/handleiding/coordinator");

	/** More of the same kinds, with other things on them. */
	private static final List<String> MORE = List.of("/deals?tranche=3&provincie=noord-brabant", "/deals/parkstad-limburg", "/programmas/nplv",
			"/programmas/kansrijke-start", "/programmas/regio-deals", "/instrumenten", "/handleiding/onderzoeker", "/handleiding/organisator");

	private MainPages() {
	}

	/** All of them. */
	public static Stream<String> all() {
		return Stream.concat(KINDS.stream(), MORE.stream());
	}

	/** One of each kind, for what takes long to look at. */
	public static Stream<String> kinds() {
		return KINDS.stream();
	}

}
