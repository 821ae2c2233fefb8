package nl.rodedraad.web.picture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The country is on the paper and in proportion. Positions: CBS, Gebiedsindelingen 2023. */
class ProjectionTests {

	@Test
	void theEndsOfTheCountryAreOnThePaper() {
		assertThat(Projection.y(53.493)).as("Schiermonnikoog").isBetween(0.0, (double) Projection.HEIGHT);
		assertThat(Projection.y(50.775)).as("Vaals").isBetween(0.0, (double) Projection.HEIGHT);
		assertThat(Projection.x(3.44)).as("Sluis").isBetween(0.0, (double) Projection.WIDTH);
		assertThat(Projection.x(7.09)).as("Westerwolde").isBetween(0.0, (double) Projection.WIDTH);
	}

	/** From Apeldoorn (5.922, 52.190) to Groningen (6.621, 53.218) is 124 km, to Zwolle (6.119, 52.519) 39 km. */
	@Test
	void distancesKeepTheirProportion() {
		double groningen = Math.hypot(Projection.x(6.621) - Projection.x(5.922), Projection.y(53.218) - Projection.y(52.190));
		double zwolle = Math.hypot(Projection.x(6.119) - Projection.x(5.922), Projection.y(52.519) - Projection.y(52.190));
		assertThat(groningen / zwolle).isCloseTo(124.0 / 39.0, within(0.06));
	}

}
