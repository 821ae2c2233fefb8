package nl.rodedraad.question.forms;

/** The ten respects by which the essay compares forms of cooperation, in its order (nsob-2024, chapters 2 to 4). */
public enum FormCharacteristic {

	/** Participating layers of government. */
	PARTICIPATING_LAYERS,

	/** Societal parties. */
	SOCIETAL_PARTIES,

	/** Science and knowledge institutions. */
	KNOWLEDGE_ROLE,

	/** Goal. */
	GOAL,

	/** Duration and end. */
	DURATION,

	/** Finance. */
	FINANCE,

	/** What counts as a result. */
	RESULT_CONCEPT,

	/** Composition of the parties. */
	COMPOSITION,

	/** Initiator. */
	INITIATOR,

	/** Role of central government. */
	ROLE_OF_STATE

}
