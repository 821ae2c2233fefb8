package nl.rodedraad;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of the house, each a sentence; docs/architecture.md says why. */
class ArchitectureTests {

	private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("nl.rodedraad");

	@Test
	void factDependsOnNothingOfOurs() {
		noClasses().that().resideInAPackage("..rodedraad.fact..").should().dependOnClassesThat()
			.resideInAnyPackage("..rodedraad.dataset..", "..rodedraad.evidence..", "..rodedraad.graph..", "..rodedraad.question..",
					"..rodedraad.api..", "..rodedraad.web..", "..rodedraad.export..", "org.springframework..", "org.neo4j..")
			.check(HOUSE);
	}

	@Test
	void datasetDependsOnlyOnFact() {
		noClasses().that().resideInAPackage("..rodedraad.dataset..").should().dependOnClassesThat()
			.resideInAnyPackage("..rodedraad.evidence..", "..rodedraad.graph..", "..rodedraad.question..", "..rodedraad.api..", "..rodedraad.web..",
					"..rodedraad.export..", "org.neo4j..")
			.check(HOUSE);
	}

	@Test
	void evidenceDependsOnlyOnFactAndDataset() {
		noClasses().that().resideInAPackage("..rodedraad.evidence..").should().dependOnClassesThat()
			.resideInAnyPackage("..rodedraad.graph..", "..rodedraad.question..", "..rodedraad.api..", "..rodedraad.web..",
					"..rodedraad.export..", "org.springframework..", "org.neo4j..")
			.check(HOUSE);
	}

	@Test
	void theServerKnowsNothingOfTheSourceTexts() {
		noClasses().that().resideInAnyPackage("..rodedraad.graph..", "..rodedraad.question..", "..rodedraad.api..", "..rodedraad.web..",
				"..rodedraad.export..").should().dependOnClassesThat().resideInAPackage("..rodedraad.evidence..")
			.check(HOUSE);
	}

	@Test
	void graphKnowsNoQuestion() {
		noClasses().that().resideInAPackage("..rodedraad.graph..").should().dependOnClassesThat()
			.resideInAnyPackage("..rodedraad.question..", "..rodedraad.api..", "..rodedraad.web..", "..rodedraad.export..")
			.check(HOUSE);
	}

	@Test
	void aQuestionKnowsNobodyWhoAsksIt() {
		noClasses().that().resideInAPackage("..rodedraad.question..").should().dependOnClassesThat()
			.resideInAnyPackage("..rodedraad.api..", "..rodedraad.web..", "..rodedraad.export..", "..rodedraad.dataset..")
			.check(HOUSE);
	}

	@Test
	void apiAndWebDoNotKnowEachOther() {
		noClasses().that().resideInAPackage("..rodedraad.api..").should().dependOnClassesThat().resideInAPackage("..rodedraad.web..")
			.check(HOUSE);
		noClasses().that().resideInAPackage("..rodedraad.web..").should().dependOnClassesThat().resideInAPackage("..rodedraad.api..")
			.check(HOUSE);
	}

	@Test
	void watchKnowsNobodyWhomItWatches() {
		noClasses().that().resideInAPackage("..rodedraad.watch..").should().dependOnClassesThat()
			.resideInAnyPackage("..rodedraad.api..", "..rodedraad.web..", "..rodedraad.export..", "..rodedraad.dataset..")
			.check(HOUSE);
	}

	@Test
	void nobodyOutsideGraphSeesTheDriver() {
		noClasses().that().resideOutsideOfPackage("..rodedraad.graph..").should().dependOnClassesThat().resideInAPackage("org.neo4j..")
			.check(HOUSE);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching("nl.rodedraad.(*)..").should().beFreeOfCycles().check(HOUSE);
	}

	@Test
	void fieldsAreNotInjectedAndDoNotChange() {
		fields().that().areNotStatic().and().areDeclaredInClassesThat().resideInAnyPackage("..rodedraad.fact..", "..rodedraad.question..",
				"..rodedraad.api..").should().beFinal().check(HOUSE);
	}

	@Test
	void nobodyKeepsASessionSoThatAnyCopyCanAnswerAnyone() {
		noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
			.orShould().dependOnClassesThat().haveNameMatching("org\\.springframework\\.web\\.bind\\.annotation\\.SessionAttributes?")
			.check(HOUSE);
	}

	@Test
	void controllersAreOfNoUseToOthers() {
		classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate().check(HOUSE);
	}

}
