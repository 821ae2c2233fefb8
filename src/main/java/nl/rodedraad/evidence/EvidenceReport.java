package nl.rodedraad.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of looking every anchor up.
 *
 * @param anchors how many pieces of evidence were looked up
 * @param figures how many facts with a figure were looked up
 * @param findings all that does not hold, by file and line
 */
public record EvidenceReport(int anchors, int figures, List<Finding> findings) {

	public EvidenceReport {
		findings = List.copyOf(findings);
	}

	public boolean holds() {
		return this.findings.isEmpty();
	}

	/** How many findings there are of each fault; faults without are left out. */
	public Map<Fault, Integer> counts() {
		Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
		this.findings.forEach((finding) -> counts.merge(finding.fault(), 1, Integer::sum));
		return counts;
	}

}
