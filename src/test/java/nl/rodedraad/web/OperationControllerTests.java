package nl.rodedraad.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import nl.rodedraad.operation.OperationDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class OperationControllerTests {

	private MockMvcTester http;

	@BeforeEach
	void serveTwoDocuments() throws IOException {
		OperationDocuments documents = new OperationDocuments(new PathMatchingResourcePatternResolver() {

			@Override
			public Resource[] getResources(String pattern) {
				return new Resource[] { document("zoeken", "query Zoeken { zoek }"),
						document("deals", "# Alle deals: €\nquery Deals { deals }") };
			}

		});
		this.http = MockMvcTester.of(new OperationController(documents));
	}

	@Test
	void theNamesAreListedInAlphabeticalOrder() {
		assertThat(this.http.get().uri("/graphql/operations")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("[\"deals\", \"zoeken\"]");
	}

	@Test
	void aDocumentIsServedAsTheTextItIs() {
		assertThat(this.http.get().uri("/graphql/operations/deals")).hasStatusOk()
			.hasContentType("text/plain;charset=UTF-8")
			.hasBodyTextEqualTo("# Alle deals: €\nquery Deals { deals }");
	}

	@Test
	void aNameThatIsNoDocumentIsNotFoundAndOpensNoOtherFile() {
		assertThat(this.http.get().uri("/graphql/operations/nergens")).hasStatus(404);
		assertThat(this.http.get().uri("/graphql/operations/{name}", "../schema/schema")).hasStatus(404);
	}

	private static Resource document(String name, String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return name + ".graphql";
			}

		};
	}

}
