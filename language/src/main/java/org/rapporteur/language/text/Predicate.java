package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A verb (or a noun or adjective with a copula) as the centre of its clause: who its subject is, also where the subject
 * is only understood, and whether it is passive, negated, future or possible. Relations are those of Universal
 * Dependencies.
 *
 * @param verb the head word of the clause
 */
public record Predicate(Token verb) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> DUE = Set.of("must", "should", "ought");
    /** A participle of these before "with" is no passive: "Mustafa, the president, discussed with the envoy …". */
    private static final Set<String> NEVER_PASSIVE_WITH =
            Set.of("meet", "discuss", "talk", "speak", "agree", "consult", "negotiate", "confer", "sign", "exchange");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    /** How far a subject is looked for upwards; deeper chains are parsing errors more often than language. */
    private static final int LONGEST_CHAIN = 4;

    public boolean isPassive() {
        return verb.children().stream().anyMatch(child -> child.hasRelation("nsubj:pass", "aux:pass", "csubj:pass"))
                || isBareParticiple();
    }

    /** "the town bombed by the army": a participle after its noun, or after a comma, without auxiliary. */
    private boolean isBareParticiple() {
        return verb.xpos().equals("VBN")
                && !isMainVerb()
                && verb.hasRelation("acl", "advcl", "amod")
                && verb.child("aux", "nsubj", "obj").isEmpty()
                && !verb.hasRelation("acl:relcl");
    }

    /**
     * Whether it is a finite verb that the parser took for a participle, as the two look alike: behind the comma of an
     * apposition with an object of its own, or hung on a noun where the sentence has no other verb.
     */
    private boolean isMainVerb() {
        Optional<Token> head = verb.head();
        boolean afterComma =
                verb.previous().filter(before -> before.form().equals(",")).isPresent();
        boolean active = verb.child("obj", "ccomp").isPresent()
                || (NEVER_PASSIVE_WITH.contains(verb.lemma())
                        && !obliques("with").isEmpty())
                || (verb.lemma().equals("call") && !obliques("on").isEmpty());
        if (verb.hasRelation("acl")
                && afterComma
                && active
                && verb.child("nsubj", "aux", "obl:agent").isEmpty()) {
            return true;
        }
        return verb.hasRelation("acl")
                && head.isPresent()
                && top(head.get()).hasRelation("root")
                && !top(head.get()).is(Upos.VERB)
                && top(head.get()).child("cop", "aux").isEmpty()
                && verb.child("nsubj", "aux", "obl:agent").isEmpty();
    }

    private static Token top(Token token) {
        Token at = token;
        while (at.hasRelation("appos", "flat", "conj", "compound") && at.head().isPresent()) {
            at = at.head().get();
        }
        return at;
    }

    public boolean isNegated() {
        return verb.children().stream().anyMatch(Predicate::isNegation)
                || explicitSubject()
                        .filter(subject -> subject.lemma().equalsIgnoreCase("nobody")
                                || subject.lemma().equalsIgnoreCase("none")
                                || subject.child("det")
                                        .filter(det -> det.lemma().equalsIgnoreCase("no"))
                                        .isPresent())
                        .isPresent();
    }

    private static boolean isNegation(Token child) {
        return child.hasRelation("advmod", "aux", "cc:preconj", "det")
                && NEGATIONS.contains(child.form().toLowerCase(Locale.ROOT));
    }

    /** The auxiliary verbs, from left to right. */
    public List<Token> auxiliaries() {
        List<Token> own = verb.children("aux");
        return own.isEmpty() && verb.hasRelation("conj") && explicitSubject().isEmpty()
                ? verb.head().map(head -> head.children("aux")).orElse(List.of())
                : own;
    }

    public boolean isFuture() {
        return hasAuxiliary(FUTURE) || isGoingTo();
    }

    private boolean isGoingTo() {
        return verb.hasRelation("xcomp")
                && verb.head()
                        .filter(head -> head.form().equalsIgnoreCase("going")
                                && head.child("aux").isPresent())
                        .isPresent();
    }

    /** Has "would": a future told in the past, or a condition. */
    public boolean isConditional() {
        return hasAuxiliary(Set.of("would", "'d", "’d"));
    }

    public boolean isPossible() {
        return hasAuxiliary(POSSIBLE);
    }

    /** Has "must", "should", "ought", or stands under "have to", "need to". */
    public boolean isDue() {
        return hasAuxiliary(DUE)
                || (verb.hasRelation("xcomp")
                        && verb.head()
                                .filter(head -> Set.of("have", "need").contains(head.lemma()))
                                .isPresent());
    }

    private boolean hasAuxiliary(Set<String> forms) {
        return auxiliaries().stream().anyMatch(aux -> forms.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether it is an infinitive with "to". */
    public boolean isInfinitive() {
        return verb.children("mark").stream().anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
    }

    /** The word that joins the clause: "if", "that", "after". */
    public Optional<Token> marker() {
        return verb.child("mark");
    }

    /** The subject as it stands beside the verb, the nearest before it; of a passive, the one acted on. */
    public Optional<Token> explicitSubject() {
        List<Token> subjects = verb.children("nsubj", "csubj");
        return subjects.stream()
                .filter(subject -> subject.index() < verb.index())
                .reduce((first, second) -> second)
                .or(() -> subjects.stream().findFirst());
    }

    /** The agent of a passive: "by the army". */
    public Optional<Token> agent() {
        Optional<Token> marked = verb.child("obl:agent");
        if (marked.isPresent() || !isPassive()) {
            return marked;
        }
        return verb.children("obl").stream()
                .filter(oblique -> oblique.child("case")
                        .filter(by -> by.form().equalsIgnoreCase("by"))
                        .isPresent())
                .findFirst();
    }

    public Optional<Token> object() {
        return verb.child("obj");
    }

    /**
     * Whether a preposition below the verb is not its particle: "called his team home for talks" is not to call for, only an
     * adverb may stand between. A word that is no preposition here is never out of place.
     */
    public boolean isFarFrom(String preposition) {
        boolean present = verb.subtree().stream()
                .anyMatch(word -> word.form().equalsIgnoreCase(preposition) && word.is(Upos.ADP));
        Optional<Token> next = verb.next();
        boolean adverb = next.filter(one -> one.is(Upos.ADV) && !one.form().equalsIgnoreCase(preposition))
                .isPresent();
        Optional<Token> after = adverb ? next.flatMap(Token::next) : next;
        return present
                && after.filter(one -> one.form().equalsIgnoreCase(preposition)).isEmpty();
    }

    /** The obliques and their prepositions in lower case, from left to right. */
    public List<Token> obliques(String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token oblique : verb.children("obl", "nmod", "advcl")) {
            if (oblique.children("case", "mark").stream().anyMatch(p -> p.form().equalsIgnoreCase(preposition))) {
                found.add(oblique);
            }
        }
        return found;
    }

    /**
     * The grammatical subject, beside the verb or understood: shared in a conjunction, that of the governing verb for an
     * infinitive or a participle (the object after "urge X to"), the antecedent in a relative clause.
     */
    public Optional<Token> subject() {
        return subject(LONGEST_CHAIN);
    }

    private Optional<Token> subject(int left) {
        Optional<Token> explicit = explicitSubject();
        if (explicit.isPresent()) {
            Token subject = explicit.get();
            String form = subject.form().toLowerCase(Locale.ROOT);
            if (verb.hasRelation("acl:relcl") && RELATIVE.contains(form)) {
                return verb.head();
            }
            return form.equals("who") ? nounBefore(subject).or(() -> explicit) : explicit;
        }
        Optional<Token> head = verb.head();
        if (left == 0 || head.isEmpty()) {
            return Optional.empty();
        }
        Token governor = head.get();
        if (verb.hasRelation("conj")) {
            return new Predicate(governor).subject(left - 1);
        }
        if (verb.hasRelation("xcomp")) {
            Optional<Token> object = isInfinitive() ? governor.child("obj", "iobj") : Optional.empty();
            return object.or(() -> new Predicate(governor).subject(left - 1));
        }
        if (verb.hasRelation("advcl", "parataxis") && !verb.xpos().equals("VBD")) {
            return new Predicate(governor).subject(left - 1);
        }
        if (verb.hasRelation("acl")) {
            return isMainVerb() ? Optional.of(top(governor)) : ofNoun(governor, left);
        }
        return Optional.empty();
    }

    /** The noun that a relative pronoun follows, when the tree does not say: the last one before it. */
    private static Optional<Token> nounBefore(Token pronoun) {
        for (Optional<Token> at = pronoun.previous();
                at.isPresent();
                at = at.get().previous()) {
            if (at.get().is(Upos.NOUN, Upos.PROPN)) {
                return at.map(Predicate::top);
            } else if (!at.get().is(Upos.PUNCT)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Token> ofNoun(Token noun, int left) {
        boolean means = verb.lemma().equals("use")
                && verb.xpos().equals("VBG")
                && verb.child("mark").isEmpty();
        if (means && noun.hasRelation("obj", "obl") && noun.head().isPresent()) {
            return new Predicate(noun.head().get()).subject(left - 1); // "cleared the square using gas"
        }
        if (isInfinitive()) {
            Optional<Token> owner = noun.child("nmod:poss");
            if (owner.isPresent()) {
                return owner;
            }
            return noun.hasRelation("obj")
                    ? noun.head().flatMap(verbAbove -> new Predicate(verbAbove).subject(left - 1))
                    : Optional.empty();
        }
        return Optional.of(noun);
    }
}
