package nl.rodedraad.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCodeTests {

	@Test
	void theSchemaTellsExactlyTheCodesThatAreThere() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/graphql/schema/common.graphqls")) {
			TypeDefinitionRegistry schema = new SchemaParser().parse(file);
			EnumTypeDefinition codes = schema.getTypeOrNull("ErrorCode", EnumTypeDefinition.class);
			assertThat(codes.getEnumValueDefinitions()).extracting("name")
				.containsExactlyElementsOf(Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
			assertThat(schema.scalars().keySet()).containsAll(Scalars.ALL.stream().map((scalar) -> scalar.getName()).toList());
		}
	}

	@Test
	void noCodeAnswersWithSuccess() {
		assertThat(ErrorCode.values()).allMatch((code) -> code.status().isError());
	}

}
