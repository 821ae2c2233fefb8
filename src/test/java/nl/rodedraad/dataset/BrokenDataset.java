package nl.rodedraad.dataset;

import java.util.stream.Stream;

/**
 * A dataset that is broken in one way in which people break them, and what must be said of it.
 *
 * @param way how it is broken
 * @param dataset the files
 * @param file where the problem stands
 * @param where words of the line at which it stands; empty for a file that is not there
 * @param message how the message starts
 */
public record BrokenDataset(String way, Schemerland dataset, String file, String where, String message) {

	private static final String DEAL = "deals/schemerland.yaml";

	private static final String OTHER_DEAL = "deals/oeverland.yaml";

	private static final String PREDICATES = "vocabularies/predicates.yaml";

	/** All of them. */
	public static Stream<BrokenDataset> ways() {
		return Stream.of(
				changed("an unknown key", DEAL, "tranche: 3", "tranches: 3",
						"A deal has no key 'tranches'; it may have ["),
				changed("an unknown key whose value stands below it", DEAL, "pillars:", "piller:",
						"A deal has no key 'piller'; it may have ["),
				changed("an unknown key of an item", DEAL, "role: executor, from: 2021,", "role: executor, since: 2021,",
						"An item of 'parties' has no key 'since'; it may have ["),
				changed("an unknown key of evidence", DEAL, "{source: streekblad, precision: row}", "{source: streekblad, precisie: row}",
						"Evidence has no key 'precisie'; it may have ["),
				changed("a section that the map of a source text has not", DEAL, "section: \"3.3\", anchor: energie hielp", "section: \"3.9\", anchor: energie hielp",
						"schemer-rapport has no section '3.9'; its sections stand under sources/."),
				changed("an unknown key of a remark, as a comma in a sentence makes", DEAL, "    en: The local paper", "    noemt: nog meer\n    en: The local paper",
						"A remark has no key 'noemt'; it may have ["),
				changed("an unknown reference", DEAL, "predecessor: oeverland", "predecessor: overland",
						"There is no deal 'overland'; add it or correct the reference."),
				changed("a reference to another kind", DEAL, "pillar: samen", "pillar: deal/oeverland",
						"There is no pillar 'deal/oeverland'; add it or correct the reference."),
				changed("a value that the vocabulary has not", DEAL, "form: covenant", "form: agreement",
						"'agreement' is not in the vocabulary deal-form: [covenant, departmental-transfer, collective]."),
				changed("a fact that nothing supports", OTHER_DEAL, "evidence: [{source: covenant-oeverland}]\ntranche: 2", "tranche: 2",
						"Nothing supports 'tranche' of deal/oeverland; add 'evidence' here or with the thing itself."),
				changed("evidence that is an empty list", DEAL, "evidence: [{source: streekblad}]}]", "evidence: []}]",
						"Nothing supports 'involved' of intervention/dorpsloket; add 'evidence' here or with the thing itself."),
				changed("a text without Dutch", DEAL, "{nl: Elf loketten geopend., en: Eleven desks opened.,", "{en: Eleven desks opened.,",
						"There is English but no Dutch; add 'nl'."),
				changed("a day that does not exist", DEAL, "signed: 2020-07-10", "signed: 2023-02-30",
						"There is no such date: 2023-02-30; correct it."),
				changed("a reversed period", DEAL, "period: 2021/2024", "period: 2024/2021",
						"A period cannot end before it starts: 2024 to 2021; correct it."),
				changed("a valid time that is reversed", DEAL, "from: 2021, to: 2022-06,", "from: 2023, to: 2022-06,",
						"A period cannot end before it starts: 2023 to 2022-06; correct 'from' or 'to'."),
				changed("a deal that ends before it starts", OTHER_DEAL, "start: 2018-11-05", "start: 2018-11-05\nend: 2018-10",
						"deal/oeverland ends in 2018-10, before it starts in 2018-11-05; correct one of the dates.").at("end: 2018-10"),
				changed("an id that is there already", OTHER_DEAL, "id: oeverland\n", "id: schemerland\n",
						"The id 'deal/schemerland' is there already, as id or alias; give this Regio Deal another one.").in(DEAL).at("id: schemerland"),
				changed("an alias that is the id of another thing", DEAL, "aliases: [schemer]", "aliases: [oeverland]",
						"The id 'deal/schemerland' is there already, as id or alias; give this Regio Deal another one.").at("id: schemerland"),
				changed("a municipality that was not there yet", OTHER_DEAL, "{municipality: gm9004, namedAs: Zandwijk", "{municipality: gm9003, namedAs: Nieuwmeer",
						"municipality/gm9003 is the wrong CBS code for 2018-11: this municipality exists since 2022-01-01; use the code of that time."),
				changed("a municipality that was no longer there", DEAL, "{municipality: gm9002, namedAs: Meerdam", "{municipality: gm9002, from: 2023, namedAs: Meerdam",
						"municipality/gm9002 is the wrong CBS code for 2023: this municipality ended on 2022-01-01; use the code of that time."),
				changed("a name that is not that of the code", DEAL, "namedAs: Meerdam", "namedAs: Oudveen",
						"municipality/gm9002 is called [Meerdam], not 'Oudveen'; correct the code or 'namedAs'.").at("municipality: gm9002"),
				changed("money that does not add up", DEAL, "{amount: 22500000,", "{amount: 22000000,",
						"According to covenant-schemerland the State and the region pay 22500000 together for deal/schemerland, and the total is 22000000;"),
				changed("one passage with two values", OTHER_DEAL, "signed: 2018-11\n", "signed:\n  - 2018-11\n  - 2018-12\n",
						"'SIGNED' of deal/oeverland has one value at a time, and the same evidence gives '2018-11' and '2018-12'; correct one, or").at("  - 2018-12"),
				changed("a repeated key", DEAL, "form: covenant", "form: covenant\ntranche: 2",
						"The key 'tranche' stands here twice; keep one, or make it one list.").at("tranche: 2"),
				changed("a repeated key within an item", DEAL, "{list: parties/ministry, evidence", "{list: parties/ministry, list: pillars, evidence",
						"The key 'list' stands here twice; keep one, or make it one list."),
				changed("no YAML", DEAL, "form: covenant", "form: [covenant", "This is not YAML: ").at("signed: 2020-07-10"),
				added("aliases that would fill the memory", "deals/bomb.yaml",
						"id: bomb\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "b: &b",
						"The dataset uses no aliases of YAML ('*a'); write out what it stands for."),
				added("lists within lists without end", "deals/deep.yaml", "[".repeat(5000), "[", "This is not YAML: "),
				changed("an indentation with a tab", DEAL, "  - {date: 2024-12-31}", "\t- {date: 2024-12-31}", "This is not YAML: "),
				changed("what is classified without a rule", DEAL, "basis: classified, rule: a place to meet", "basis: classified",
						"What is classified needs a 'rule' that says how.").at("themes: [{theme: 1"),
				changed("a rule without the basis that it belongs to", DEAL, "basis: classified, rule: a place to meet", "rule: a place to meet",
						"A 'rule' goes with 'basis: classified'; add that, or leave the rule out."),
				changed("a fact that only the program may derive", DEAL, "basis: classified, rule: a place to meet", "basis: derived, rule: a place to meet",
						"The basis is 'stated' or 'classified', not 'derived'; derived facts are computed."),
				changed("an anchor that is too long", DEAL, "anchor: Regio Deal Schemerland", "anchor: de hele zin waarin dit alles staat",
						"An anchor has at most 6 words: 'de hele zin waarin dit alles staat'."),
				changed("a source text without an anchor", DEAL, ", anchor: zag ervan af", "",
						"Evidence in schemer-rapport needs a 'section' and an 'anchor': it is one of the source texts.").at("kind: declined"),
				changed("a source text as a document", DEAL, "anchor: zag ervan af", "anchor: zag ervan af, precision: document",
						"Evidence in schemer-rapport is always a passage: it is one of the source texts; leave 'precision' out."),
				changed("an unknown source", DEAL, "{source: rijkspagina, precision: row}", "{source: rijkspagina-2, precision: row}",
						"There is no source 'rijkspagina-2'; add it under sources/."),
				changed("a sender that is no ministry", "sources/sources.yaml", "[ministry/zorg]", "[zorg]",
						"There is no ministry 'zorg'; write it as ministry/slug."),
				changed("a nested thing without an id", DEAL, "{id: samen, name: Samen leven}", "{name: Samen leven}",
						"This pillar has no 'id'; give it a short one in lower case."),
				changed("a nested thing that is not written out", DEAL, "{id: samen, name: Samen leven}", "samen",
						"Under 'pillars' a pillar is written out as a mapping with an id.").at("  - samen"),
				changed("a value that is a list", DEAL, "role: signatory, namedAs: LW", "role: signatory, namedAs: [LW]",
						"Here stands a list or a mapping; write one value."),
				changed("a qualifier that is required", DEAL, "{amount: 12500000, payer: regio, kind: committed,", "{amount: 12500000, payer: regio,",
						"An item of 'money' needs 'kind'."),
				changed("money of which nobody knows who pays it", DEAL, "{amount: 12500000, payer: regio, kind: committed,", "{amount: 12500000, kind: committed,",
						"An item of 'money' needs 'payer'."),
				added("a predicate that is there already", PREDICATES,
						"- {id: SIGNED, key: signedOn, subjects: [deal], value: date, as: date, cardinality: one, label: {nl: getekend, en: signed}}\n", "signedOn",
						"The predicate SIGNED is there already; give this one another id."),
				added("a predicate without objects or a value", PREDICATES,
						"- {id: GUESS, key: guess, subjects: [deal], as: date, cardinality: one, label: {nl: gok, en: guess}}\n", "GUESS",
						"The predicate GUESS needs either 'objects' or a 'value'."),
				added("a kind that is there already", "vocabularies/kinds.yaml", "- {id: deal, label: {nl: deal, en: other deal}}\n", "other deal",
						"The kind 'deal' is there already; give this one another id."),
				changed("a predicate of an unknown type", PREDICATES, "key: signed,         subjects: [deal], value: date", "key: signed,         subjects: [deal], value: day",
						"'day' is not a type of value."),
				added("a file in a folder that nobody reads", "deal/tweede.yaml", "id: tweede\n", "id: tweede",
						"This file belongs to no kind and would not be read; move it to a folder that kinds.yaml names."),
				added("an edited row of a release", "releases/0001.tsv", editedRelease(), "tranche/2",
						"A release is never edited, and this line was: it is not what f3076b5d875e007eaeb75 says; take the file back from the repository."),
				added("a row of a release that was cut off", "releases/0001.tsv", editedRelease().replace("STATED|", "STATED"), "tranche/2",
						"A release is never edited, and this line was: "),
				added("a release under another number", "releases/0002.tsv", editedRelease(), "# release",
						"A release starts with '# release', its number as in its name, and its date; take the file back from the repository."),
				missing("vocabularies/kinds.yaml"), missing(PREDICATES), missing("vocabularies/values.yaml"));
	}

	/** Says tranche 2 under the id of the fact that said tranche 3. */
	private static String editedRelease() {
		return "# release\t1\t2026-11-21\nchange\tid\tsubject\tpredicate\ttype\tobject\ten\tqualifiers\tvalid\tsupports\n"
				+ "+\tf3076b5d875e007eaeb75\tdeal/schemerland\tIN_TRANCHE\tthing\ttranche/2\t\t\t\tSTATED||DOCUMENT|rijkspagina||||\n";
	}

	private static BrokenDataset changed(String way, String file, String words, String others, String message) {
		return new BrokenDataset(way, Schemerland.asWritten().replacing(file, words, others), file, others.lines().findFirst().orElse(""), message);
	}

	private static BrokenDataset added(String way, String file, String text, String where, String message) {
		return new BrokenDataset(way, Schemerland.asWritten().appending(file, text), file, where, message);
	}

	private static BrokenDataset missing(String file) {
		return new BrokenDataset("no file " + file, Schemerland.asWritten().without(file), file, "",
				"This file is missing, and without it nothing else can be read; put it back.");
	}

	BrokenDataset at(String words) {
		return new BrokenDataset(this.way, this.dataset, this.file, words, this.message);
	}

	BrokenDataset in(String other) {
		return new BrokenDataset(this.way, this.dataset, other, this.where, this.message);
	}

	/** What its maintainer reads, or how that begins. */
	public String told() {
		return "%s:%d: %s".formatted(this.file, line(), this.message);
	}

	int line() {
		return this.where.isEmpty() ? 1 : this.dataset.lineOf(this.file, this.where);
	}

	@Override
	public String toString() {
		return this.way;
	}

}
