package nl.rodedraad.question.community;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Approach;
import nl.rodedraad.question.catalogue.Instrument;
import nl.rodedraad.question.catalogue.Landsdeel;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a theme, whom to invite, and who is a phase ahead.
 *
 * @param approach the kind of intervention asked about, or null
 * @param instrument the instrument asked about, or null
 * @param landsdeel the part of the country asked about, or null
 * @param deals first those with a known intervention that fits, each group by tranche and id
 * @param total number of deals on the theme
 * @param known number of those with a known intervention that fits
 * @param invite whom to invite on account of the deals on this page, closest to the theme first
 * @param phaseAhead deals on this page that are a phase ahead of others on the theme, in the order of the page
 * @param coordinating ministries that coordinate the deals: what follows from that is no reason to invite them
 * @param lacks what the data do not tell of the deals on this page, and what would be needed
 */
public record CommunityOfPractice(Theme theme, @Nullable Approach approach, @Nullable Instrument instrument, @Nullable Landsdeel landsdeel,
		Page<CommunityDeal> deals, int total, int known, List<Invitee> invite, List<PhaseAhead> phaseAhead, List<Ministry> coordinating,
		List<Lack> lacks) {

}
