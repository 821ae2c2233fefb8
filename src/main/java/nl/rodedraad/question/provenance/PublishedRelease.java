package nl.rodedraad.question.provenance;

/**
 * A published state of the data.
 *
 * @param number from 1
 * @param date day of the release
 * @param added number of facts that it added
 * @param withdrawn number of facts that it withdrew
 */
public record PublishedRelease(int number, String date, int added, int withdrawn) {

}
