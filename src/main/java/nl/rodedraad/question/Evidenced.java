package nl.rodedraad.question;

import java.util.List;

/** What an answer says, together with the facts that let it say so. */
public interface Evidenced {

	/** The facts, each with its supports, in the order in which they lead to what is said. */
	List<EvidencedFact> facts();

}
