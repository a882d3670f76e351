package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.EventType;

/**
 * A word or phrase that names an event, and where those who take part in it stand.
 *
 * @param id as in the knowledge file: "attack/V", "hold talks/V", "air strike/N"
 * @param words all its words, lower case
 * @param verb whether its head is a verb
 * @param cameo the CAMEO code
 * @param actor grammatical places in order of preference: "subject", "object", "light", "poss", "adj", or a preposition
 * @param recipient likewise
 * @param light verbs that carry a noun
 * @param quantity what a number on the recipient counts
 * @param reciprocal whether both sides act
 * @param needsRecipient whether it holds only with an actor as recipient
 * @param needsPerson whether the object must be people
 * @param needsThing whether there must be an object beside the recipient
 * @param act whether it is done by speaking
 * @param not objects, or modifiers of a noun, with which the words mean something else
 */
record Frame(
        String id,
        List<String> words,
        boolean verb,
        EventType type,
        String cameo,
        Optional<String> mode,
        List<String> contexts,
        List<String> actor,
        List<String> recipient,
        List<String> light,
        Optional<String> quantity,
        boolean reciprocal,
        boolean needsRecipient,
        boolean needsPerson,
        boolean needsThing,
        boolean act,
        Set<String> not) {}
