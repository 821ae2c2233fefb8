package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.rodedraad.fact.Kind;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * First pass: finds every thing, wherever it is written out, and takes its keys apart into items. References are
 * looked at in the second pass, when all things are known.
 */
final class ThingReader {

	private static final Set<String> COMMON = Set.of("id", "aliases", "evidence", "remarks");

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private final DataFiles files;

	private final Vocabulary vocabulary;

	private final Problems problems;

	private final Things things;

	private final List<Item> items = new ArrayList<>();

	private final List<RemarkItem> remarks = new ArrayList<>();

	ThingReader(DataFiles files, Vocabulary vocabulary, Problems problems) {
		this.files = files;
		this.vocabulary = vocabulary;
		this.problems = problems;
		this.things = new Things(vocabulary.kinds());
	}

	void read() {
		for (Kind kind : this.vocabulary.kinds().values()) {
			if (kind.files() != null) {
				for (String name : this.files.names(kind.files())) {
					this.files.yaml(name, this.problems).stream().flatMap((root) -> root.items().stream())
						.forEach((node) -> thing(node, kind, null, 0));
				}
			}
		}
	}

	Things things() {
		return this.things;
	}

	List<Item> items() {
		return this.items;
	}

	List<RemarkItem> remarks() {
		return this.remarks;
	}

	private @Nullable Thing thing(YamlNode node, Kind kind, @Nullable Parent parent, int position) {
		Optional<String> slug = slug(node, kind, parent);
		if (slug.isEmpty()) {
			return null;
		}
		Thing thing = new Thing(kind.id() + "/" + slug.get(), kind.id(), aliases(node, kind), position);
		if (!this.things.add(thing)) {
			this.problems.add(node, "The id '%s' is there already, as id or alias; give this %s another one.".formatted(thing.id(),
					kind.label().en()));
		}
		this.problems.unknownKeys(node, keysOf(kind), "A " + kind.id());
		YamlNode evidence = node.get("evidence").orElse((parent == null) ? null : parent.evidence());
		Parent here = new Parent(thing, evidence, (parent == null) ? slug.get() : parent.context());
		node.entries().forEach((key, value) -> {
			if (!COMMON.contains(key)) {
				key(here, key, value);
			}
		});
		node.get("remarks").ifPresent((list) -> list.items()
			.forEach((remark) -> this.remarks.add(new RemarkItem(thing, remark, evidence))));
		return thing;
	}

	private Set<String> keysOf(Kind kind) {
		Set<String> keys = new HashSet<>(COMMON);
		keys.addAll(this.vocabulary.keysOf(kind.id()));
		return keys;
	}

	private void key(Parent parent, String key, YamlNode value) {
		Optional<Predicate> predicate = this.vocabulary.predicate(parent.thing().kind(), key);
		if (predicate.isEmpty()) {
			return;
		}
		int position = 0;
		for (YamlNode item : value.items()) {
			Thing nested = null;
			if (predicate.get().nested()) {
				nested = nested(parent, predicate.get(), item, position++);
				if (nested == null) {
					continue;
				}
			}
			this.items.add(new Item(parent.thing(), predicate.get(), item, nested, parent.evidence(), parent.context()));
		}
	}

	private @Nullable Thing nested(Parent parent, Predicate predicate, YamlNode item, int position) {
		Kind kind = this.vocabulary.kinds().get(predicate.objects().iterator().next());
		if (!item.isMapping()) {
			this.problems.add(item, "Under '%s' a %s is written out as a mapping with an id.".formatted(predicate.key(), kind.id()));
			return null;
		}
		return thing(item, kind, parent, position);
	}

	private Optional<String> slug(YamlNode node, Kind kind, @Nullable Parent parent) {
		Optional<String> own = node.get("id").map(YamlNode::text);
		if (own.isEmpty()) {
			this.problems.add(node, "This %s has no 'id'; give it a short one in lower case.".formatted(kind.id()));
			return Optional.empty();
		}
		if (!SLUG.matcher(own.get()).matches()) {
			this.problems.add(node, "The id '%s' may hold only a-z, 0-9, '-' and '.'.".formatted(own.get()));
			return Optional.empty();
		}
		return (kind.qualified() && parent != null) ? Optional.of(parent.thing().slug() + "." + own.get()) : own;
	}

	private static List<String> aliases(YamlNode node, Kind kind) {
		return node.get("aliases")
			.map((list) -> list.items().stream().map((alias) -> kind.id() + "/" + alias.text()).toList())
			.orElse(List.of());
	}

	/**
	 * What a thing hands down to what stands in it.
	 *
	 * @param thing the thing
	 * @param evidence its evidence, for all that names none, or null
	 * @param context slug of the thing at the top of the file
	 */
	private record Parent(Thing thing, @Nullable YamlNode evidence, String context) {

	}

	/**
	 * A remark as written.
	 *
	 * @param about thing that it stands with
	 * @param node the remark
	 * @param inherited evidence that holds where the remark names none, or null
	 */
	record RemarkItem(Thing about, YamlNode node, @Nullable YamlNode inherited) {

	}

}
