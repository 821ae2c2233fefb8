package nl.rodedraad.graph;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Starts the embedded server on the class path that the application has, so that a version that breaks it is noticed. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedNeo4jIT {

	@TempDir
	Path directory;

	@Test
	void answersOverBoltToWhoHasTheSecretAndToNobodyElse() throws IOException {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThat(neo4j.address()).hasScheme("bolt").hasHost("127.0.0.1");
			assertThat(query(neo4j, "RETURN 6 * 7 AS answer")).isEqualTo(42);
			String written = Files.readString(neo4j.secretFile()).strip();
			assertThat(written).isEqualTo(neo4j.secret().value()).hasSizeGreaterThan(40);
			assertRefused(neo4j, AuthTokens.none());
			assertRefused(neo4j, AuthTokens.basic("neo4j", "neo4j"));
		}
	}

	@Test
	void listensOnTheLoopbackInterfaceOnly() throws IOException {
		List<InetAddress> elsewhere = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.toList();
		assumeTrue(!elsewhere.isEmpty(), "this machine has no address but the loopback one");
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			for (InetAddress address : elsewhere) {
				assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(address, neo4j.address().getPort()));
			}
		}
	}

	@Test
	void keepsTheSecretForItsOwnerAndChoosesAnotherAtEveryStart() throws IOException {
		String first;
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			first = neo4j.secret().value();
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(neo4j.secretFile())))
				.isEqualTo("rw-------");
			assertThat(neo4j.secret()).asString().doesNotContain(first);
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThat(neo4j.secret().value()).isNotEqualTo(first);
			assertThat(query(neo4j, "RETURN 1 AS answer")).isEqualTo(1);
			assertRefused(neo4j, AuthTokens.basic("neo4j", first));
		}
	}

	@Test
	void keepsTheDataFromOneStartToTheNext() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			query(neo4j, "CREATE (n:Kept {answer: 7}) RETURN n.answer AS answer");
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThat(query(neo4j, "MATCH (n:Kept) RETURN n.answer AS answer")).isEqualTo(7);
		}
		assertThat(besideTheStore()).containsExactlyInAnyOrder("neo4j", "neo4j.lock", "neo4j.secret");
	}

	@Test
	void aSecondCopyOnTheSameStoreIsToldSoAndTheFirstGoesOn() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedNeo4j.start(store()))
				.withMessage("The store in " + store() + " is in use by another running copy.")
				.satisfies((failure) -> assertThat(failure.remedy()).contains("--rodedraad.store=DIRECTORY"));
			assertThat(query(neo4j, "RETURN 1 AS answer")).isEqualTo(1);
			assertThat(besideTheStore()).containsExactlyInAnyOrder("neo4j", "neo4j.lock", "neo4j.secret");
		}
	}

	@Test
	void aStoreThatNeo4jItselfHasLockedIsNeverTakenForDamaged() throws IOException {
		EmbeddedNeo4j.start(store()).close();
		Path lockOfNeo4j = store().resolve("data/databases/store_lock");
		assertThat(lockOfNeo4j).exists();
		try (FileChannel channel = FileChannel.open(lockOfNeo4j, StandardOpenOption.WRITE)) {
			channel.lock();
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedNeo4j.start(store()))
				.withMessage("The store in " + store() + " is in use by another running copy.");
		}
		EmbeddedNeo4j.start(store()).close();
		assertThat(besideTheStore()).containsExactlyInAnyOrder("neo4j", "neo4j.lock", "neo4j.secret");
	}

	@Test
	void aStoreThatCannotBeWrittenIsNamed() throws IOException {
		Path file = Files.createFile(this.directory.resolve("a-file"));
		Path store = file.resolve("neo4j");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedNeo4j.start(store))
			.withMessageStartingWith("The store directory " + store + " cannot be written")
			.satisfies((failure) -> assertThat(failure.remedy()).contains("writable"));
	}

	@Test
	void aDamagedStoreIsMovedAsideWholeAndAFreshOneTakesItsPlace(CapturedOutput output) throws IOException {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			query(neo4j, "CREATE (n:Lost {answer: 7}) RETURN n.answer AS answer");
		}
		List<Path> damaged = overwriteWithGarbage(store().resolve("data/databases/neo4j"), "neostore");
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThat(query(neo4j, "MATCH (n) RETURN count(n) AS answer")).isZero();
		}
		Path aside = onlyOneMovedAside();
		assertThat(output).contains("The store in " + store() + " is damaged and has been moved to " + aside)
			.contains("nothing is deleted");
		assertThat(damaged).isNotEmpty()
			.allSatisfy((file) -> assertThat(aside.resolve(store().relativize(file))).exists());
	}

	@Test
	void aStoreWhoseSystemDatabaseIsDamagedIsMovedAsideToo() throws IOException {
		EmbeddedNeo4j.start(store()).close();
		overwriteWithGarbage(store().resolve("data/databases/system"), "neostore");
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThat(query(neo4j, "RETURN 1 AS answer")).isEqualTo(1);
		}
		assertThat(onlyOneMovedAside()).isDirectory();
	}

	@Test
	void garbageThatOnlyAReaderWouldMeetIsMetAtTheStart() throws IOException {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			query(neo4j, "UNWIND range(1, 500) AS i CREATE (n:Long {text: 'too long to stand in the record of the property itself ' + i})"
					+ " RETURN count(n) AS answer");
		}
		overwriteWithGarbage(store().resolve("data/databases/neo4j"), "neostore.propertystore.db.strings");
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store())) {
			assertThat(query(neo4j, "MATCH (n) RETURN count(n) AS answer")).isZero();
		}
		assertThat(onlyOneMovedAside()).isDirectory();
	}

	private Path store() {
		return this.directory.resolve("neo4j");
	}

	private List<String> besideTheStore() {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
		catch (IOException failure) {
			throw new AssertionError(failure);
		}
	}

	private Path onlyOneMovedAside() {
		List<String> aside = besideTheStore().stream().filter((name) -> name.matches("neo4j\\.damaged-\\d{8}T\\d{6}Z")).toList();
		assertThat(aside).hasSize(1);
		return this.directory.resolve(aside.get(0));
	}

	private static List<Path> overwriteWithGarbage(Path database, String prefix) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(database)) {
			files = all.filter((file) -> file.getFileName().toString().startsWith(prefix)).toList();
		}
		Random random = new Random(20200220);
		for (Path file : files) {
			byte[] garbage = new byte[Math.toIntExact(Files.size(file))];
			random.nextBytes(garbage);
			Files.write(file, garbage);
		}
		return files;
	}

	private static int query(EmbeddedNeo4j neo4j, String statement) {
		AuthToken token = AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.secret().value());
		try (Driver driver = GraphDatabase.driver(neo4j.address(), token)) {
			return driver.executableQuery(statement)
				.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
				.execute()
				.records()
				.get(0)
				.get("answer")
				.asInt();
		}
	}

	private static void assertRefused(EmbeddedNeo4j neo4j, AuthToken token) {
		try (Driver driver = GraphDatabase.driver(neo4j.address(), token)) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 2_000);
		}
	}

}
