package nl.rodedraad.question.measurement;

/** Whether an evaluation is known. */
public enum EvaluationState {

	/** At least one document about how it goes or went is known. */
	KNOWN,

	/** None is known. That is not none: lists in sources name evaluations that were examined, not all that exist. */
	NONE_KNOWN

}
