package nl.rodedraad.dataset;

import java.util.List;

/**
 * A dataset with every place at which it cites a source.
 *
 * @param dataset the dataset
 * @param citations in the order of the files
 */
public record CitedDataset(Dataset dataset, List<Citation> citations) {

	public CitedDataset {
		citations = List.copyOf(citations);
	}

}
