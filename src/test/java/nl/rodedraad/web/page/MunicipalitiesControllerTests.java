package nl.rodedraad.web.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How people write the code of a municipality. */
class MunicipalitiesControllerTests {

	@ParameterizedTest
	@CsvSource({ "gm0363, gm0363", "GM0363, gm0363", "0363, gm0363", "363, gm0363", "amsterdam, amsterdam" })
	void aCodeIsReadInEveryFormThatPeopleWrite(String written, String code) {
		assertThat(MunicipalitiesController.code(written)).isEqualTo(code);
	}

}
