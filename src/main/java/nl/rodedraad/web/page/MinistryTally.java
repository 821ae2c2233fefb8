package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;

/**
 * A ministry in the list of all, with its share in the deals.
 *
 * @param ministry as the list of ministries answers it
 * @param shortName its abbreviation
 * @param signed deals that it signed
 * @param found deals in which it was involved
 * @param nothingFound deals that it signed and of which documents were searched without finding anything
 * @param unknown deals of which nobody knows yet whether it signed, nor whether it was involved
 */
public record MinistryTally(Map<String, Object> ministry, String shortName, int signed, int found, int nothingFound, int unknown) {

	/** Its names, the earliest first. */
	public List<Map<String, Object>> names() {
		return MinistryNames.names(this.ministry);
	}


}
