package nl.rodedraad.question.instruments;

import java.util.List;

import nl.rodedraad.question.catalogue.Theme;
import nl.rodedraad.question.community.Lack;

/**
 * What different instruments do on the same theme.
 *
 * @param total number of interventions on the theme
 * @param instruments in the order of the report, and last the interventions of which no instrument is known
 * @param lacks what the data do not tell of the interventions on this page, and what would be needed
 */
public record InstrumentComparison(Theme theme, int total, List<InstrumentOnTheme> instruments, List<Lack> lacks) {

}
