package nl.rodedraad;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.CitedDataset;
import nl.rodedraad.evidence.EvidenceCheck;
import nl.rodedraad.evidence.EvidenceReport;
import nl.rodedraad.evidence.SourceTexts;

/** Looks every anchor of the source texts up, for who has the texts. */
final class EvidenceCommand {

	private final PrintStream out;

	EvidenceCommand(PrintStream out) {
		this.out = out;
	}

	/** Prints all that does not hold and returns the exit code: 0, or 1, also when there are no texts to look in. */
	int run(CitedDataset cited, Path texts) {
		if (!Files.isDirectory(texts)) {
			this.out.printf("The source texts are not in %s, so no anchor was looked up.%n", texts.toAbsolutePath().normalize());
			return 1;
		}
		EvidenceReport report = EvidenceCheck.of(cited, SourceTexts.in(texts, cited.dataset().sources().values()));
		report.findings().forEach((finding) -> this.out.println(finding.problem()));
		this.out.println(summary(report));
		return report.holds() ? 0 : 1;
	}

	int usage() {
		this.out.println("evidence FOLDER TEXTS looks every anchor of the dataset in FOLDER up in the source texts in TEXTS.");
		return 1;
	}

	private static String summary(EvidenceReport report) {
		String faults = report.counts().entrySet().stream().map((fault) -> "%s: %d".formatted(fault.getKey().words(), fault.getValue()))
			.collect(Collectors.joining("; "));
		return "%d anchors and %d facts with figures looked up: %s.".formatted(report.anchors(), report.figures(),
				report.holds() ? "no problems" : "problems: %d (%s)".formatted(report.findings().size(), faults));
	}

}
