package nl.rodedraad.kept;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.KnownVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class KeptAnswersTests {

	private static final DataSize SIZE = DataSize.ofMegabytes(1);

	private final AtomicReference<DataVersion> served = new AtomicReference<>(version(1));

	private final KnownVersion known = new KnownVersion(this.served::get, Duration.ofHours(1));

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private final KeptAnswers kept = new KeptAnswers(this.known, SIZE, this.registry);

	@BeforeEach
	void ask() {
		this.known.current();
	}

	@Test
	void anAnswerIsFoundByItsQuestionAndNoOther() {
		this.kept.keep(key("deals"), version(1), answer("Achterhoek"));
		assertThat(this.kept.find(key("deals"))).hasValueSatisfying((found) -> assertThat(found.body()).asString().isEqualTo("Achterhoek"));
		assertThat(this.kept.find(key("deal"))).isEmpty();
		assertThat(this.kept.find(AnswerKey.of(true, bytes("deals")))).as("for who takes it compressed").isEmpty();
		assertThat(this.kept.find(AnswerKey.of(false, bytes("de"), bytes("als")))).as("cut elsewhere").isEmpty();
	}

	@Test
	void anAnswerOfOtherDataIsNotFound() {
		this.kept.keep(key("deals"), version(1), answer("old"));
		this.served.set(version(2));
		this.known.current();
		assertThat(this.kept.find(key("deals"))).isEmpty();
		this.kept.keep(key("deals"), version(1), answer("of who was late"));
		assertThat(this.kept.find(key("deals"))).isEmpty();
		this.kept.keep(key("deals"), version(2), answer("new"));
		assertThat(this.kept.find(key("deals"))).hasValueSatisfying((found) -> assertThat(found.body()).asString().isEqualTo("new"));
	}

	@Test
	void theMemoryOfAnswersOfOtherDataIsGivenBack() {
		this.kept.keep(key("deals"), version(1), answer("x".repeat(100_000)));
		assertThat(this.kept.find(key("deals"))).isPresent();
		this.served.set(version(2));
		this.known.current();
		this.kept.find(key("deals"));
		assertThat(this.kept.bytes()).isZero();
	}

	@Test
	void noMoreIsKeptThanTheSizeAllowsWhateverIsAsked() {
		for (int i = 0; i < 1_000; i++) {
			this.kept.keep(key("question " + i), version(1), answer("x".repeat(i * 100)));
		}
		assertThat(this.kept.bytes()).isPositive().isLessThanOrEqualTo(SIZE.toBytes());
		assertThat(this.registry.get("rodedraad.kept").gauge().value()).isEqualTo(this.kept.bytes());
		assertThat(this.registry.get("cache.evictions").tag("cache", "kept-answers").functionCounter().count()).isPositive();
	}

	@Test
	void withoutSizeNothingIsKept() {
		KeptAnswers off = new KeptAnswers(this.known, DataSize.ofBytes(0), new SimpleMeterRegistry());
		off.keep(key("deals"), version(1), answer("Achterhoek"));
		assertThat(off.find(key("deals"))).isEmpty();
	}

	@Test
	void onlyWhatIsKeptIsCompressedHere() {
		KeptAnswers off = new KeptAnswers(this.known, DataSize.ofBytes(0), new SimpleMeterRegistry());
		AnswerKey gzip = AnswerKey.of(true, bytes("deals"));
		KeptAnswer answer = answer("x".repeat(100_000));
		assertThat(this.kept.keep(gzip, version(1), answer).headers()).containsEntry("Content-Encoding", "gzip");
		assertThat(off.keep(gzip, version(1), answer)).isSameAs(answer);
	}

	@Test
	void whoIsAnsweredWithoutAskingIsCountedByQuestion() {
		this.kept.keep(key("deals"), version(1), answer("Achterhoek"));
		this.kept.find(key("deals"));
		this.kept.find(key("deals"));
		assertThat(this.registry.get("rodedraad.kept.answered").tag("question", "deals").counter().count()).isEqualTo(2);
	}

	private static AnswerKey key(String question) {
		return AnswerKey.of(false, bytes(question));
	}

	private static KeptAnswer answer(String body) {
		return new KeptAnswer("deals", Map.of(), bytes(body));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static DataVersion version(long generation) {
		return new DataVersion(generation, 1, false, "1", "cafe" + generation, "2026-01-01T00:00:00Z", List.of());
	}

}
