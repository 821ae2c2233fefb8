package nl.rodedraad.web.picture;

/**
 * Lays the European Netherlands flat on a drawing of {@value #WIDTH} by {@value #HEIGHT} units: degrees of longitude are made
 * as much shorter as they are in the middle of the country, which at this size no eye tells from the national grid.
 */
final class Projection {

	static final int WIDTH = 400;

	static final int HEIGHT = 470;

	private static final double WEST = 3.30;

	private static final double NORTH = 53.57;

	private static final double MIDDLE = 52.15;

	private static final double UNITS_PER_DEGREE = 165;

	private Projection() {
	}

	/** Units to the right of the left edge. */
	static double x(double longitude) {
		return (longitude - WEST) * Math.cos(Math.toRadians(MIDDLE)) * UNITS_PER_DEGREE;
	}

	/** Units below the upper edge. */
	static double y(double latitude) {
		return (NORTH - latitude) * UNITS_PER_DEGREE;
	}

}
