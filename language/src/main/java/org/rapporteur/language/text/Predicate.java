package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A verb (or a noun or adjective with a copula) as the centre of its clause: who its subject is, also where the subject
 * is only understood; its tense, and whether it is passive, negated, future or possible. Relations are those of Universal
 * Dependencies; in a sentence that is not parsed nothing is found.
 *
 * @param verb the head word of the clause
 */
public record Predicate(Token verb) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> CONDITIONAL = Set.of("would", "'d", "’d");
    private static final Set<String> CONTRACTED = Set.of("'d", "’d");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> DUE = Set.of("must", "should", "ought");

    /** The predicates of a sentence, from left to right: its verbs, and the nouns and adjectives with a copula or a subject. */
    public static List<Predicate> in(Sentence sentence) {
        List<Predicate> predicates = new ArrayList<>();
        sentence.tree().ifPresent(tree -> {
            for (int token = 0; token < tree.size(); token++) {
                boolean verb = sentence.upos(token) == Upos.VERB
                        && !tree.hasRelation(token, "amod", "compound", "case", "mark", "fixed", "flat");
                if (verb || tree.child(token, "cop", "nsubj", "csubj") >= 0) {
                    predicates.add(new Predicate(sentence.token(token)));
                }
            }
        });
        return predicates;
    }

    public boolean isPassive() {
        return verb.child("nsubj:pass", "aux:pass", "csubj:pass").isPresent() || Participle.isBarePassive(verb);
    }

    public boolean isNegated() {
        return verb.children().stream().anyMatch(Predicate::isNegation)
                || explicitSubject().filter(Predicate::isNobody).isPresent()
                || (!verb.hasLemma("have") && verb.children("obj").stream().anyMatch(Predicate::isNobody));
    }

    /** "not", and the "never" of "was never formally asked". */
    private static boolean isNegation(Token child) {
        boolean own = child.hasRelation("advmod", "aux", "cc:preconj", "det")
                && NEGATIONS.contains(child.form().toLowerCase(Locale.ROOT));
        return own
                || (child.hasRelation("advmod")
                        && child.child("advmod")
                                .filter(inner -> inner.hasForm("never"))
                                .isPresent());
    }

    private static boolean isNobody(Token subject) {
        return subject.hasLemma("nobody", "none")
                || subject.child("det").filter(det -> det.hasLemma("no")).isPresent();
    }

    /**
     * The auxiliary verbs, from left to right; those of the first verb where several share them, which a form that is finite by
     * itself does not ("would have lost but resigned"). A copula is none.
     */
    public List<Token> auxiliaries() {
        List<Token> own = verb.children("aux");
        boolean shares = verb.hasRelation("conj")
                && !verb.xpos().equals("VBD")
                && !verb.xpos().equals("VBZ")
                && explicitSubject().isEmpty();
        return own.isEmpty() && shares
                ? verb.head().map(head -> head.children("aux")).orElse(List.of())
                : own;
    }

    /** The form of "be" that joins subject and predicate, as in "was ready". */
    public Optional<Token> copula() {
        return verb.child("cop");
    }

    /** The word that carries tense, person and number: the first finite auxiliary, the copula, or the verb itself. */
    public Optional<Token> finiteWord() {
        return verb.children("aux", "cop").stream()
                .filter(Predicate::isFiniteForm)
                .findFirst()
                .or(() -> Optional.of(verb).filter(Predicate::isFiniteForm))
                .or(() -> isInfinitive()
                        ? Optional.empty()
                        : auxiliaries().stream().filter(Predicate::isFiniteForm).findFirst());
    }

    private static boolean isFiniteForm(Token word) {
        return word.inflection().verbForm().filter(VerbForm.FINITE::equals).isPresent();
    }

    /** Whether the clause has a finite verb; not so infinitives, participles alone, and imperatives. */
    public boolean isFinite() {
        return finiteWord().isPresent();
    }

    /**
     * The tense of the finite verb, {@code FUTURE} with "will", "shall" and "going to". "Has left" is present and {@link
     * #isPerfect}. Empty where no form shows it: without a finite verb, and under any other modal.
     */
    public Optional<Tense> tense() {
        return isFuture()
                ? Optional.of(Tense.FUTURE)
                : finiteWord().flatMap(word -> word.inflection().tense());
    }

    /** Has the auxiliary "have": "has left", "had been told", "may have gone". */
    public boolean isPerfect() {
        return auxiliaries().stream().anyMatch(aux -> aux.hasLemma("have"));
    }

    /** Has "be" before a form in "-ing": "is leaving", "had been waiting", "is being built". */
    public boolean isProgressive() {
        List<Token> auxiliaries = auxiliaries();
        boolean ing = isIng(verb) || auxiliaries.stream().anyMatch(Predicate::isIng);
        return ing && auxiliaries.stream().anyMatch(aux -> aux.hasLemma("be") && !isIng(aux));
    }

    private static boolean isIng(Token word) {
        return word.xpos().equals("VBG");
    }

    /** 1, 2 or 3 where a pronoun as subject or the finite verb says so for certain. */
    public OptionalInt person() {
        OptionalInt subject =
                explicitSubject().map(word -> word.inflection().person()).orElse(OptionalInt.empty());
        return subject.isPresent()
                ? subject
                : finiteWord().map(word -> word.inflection().person()).orElse(OptionalInt.empty());
    }

    /** That of the finite verb where its form says so for certain, else that of a pronoun as subject. */
    public Optional<GrammaticalNumber> number() {
        return finiteWord()
                .flatMap(word -> word.inflection().number())
                .or(() -> explicitSubject()
                        .map(Token::inflection)
                        .filter(subject -> subject.person().isPresent())
                        .flatMap(Inflection::number));
    }

    public boolean isFuture() {
        return hasAuxiliary(FUTURE) || isGoingTo();
    }

    private boolean isGoingTo() {
        return verb.hasRelation("xcomp")
                && verb.head()
                        .filter(head ->
                                head.hasForm("going") && head.child("aux").isPresent())
                        .isPresent();
    }

    /** Has "would": a future told in the past, or a condition. */
    public boolean isConditional() {
        return hasAuxiliary(CONDITIONAL) && !isContractedHad();
    }

    /** "he'd left", "he'd been told": "had", whatever the tagger says. */
    private boolean isContractedHad() {
        return hasAuxiliary(CONTRACTED)
                && verb.xpos().matches("VBN|VBD")
                && auxiliaries().stream().noneMatch(aux -> aux.xpos().equals("VB"));
    }

    /** Has "may", "might", "can" or "could". */
    public boolean isPossible() {
        return hasAuxiliary(POSSIBLE);
    }

    /**
     * Has "must", "should", "ought", or stands under "have to", "need to"; under "is needed to" and "has enough men to" stands only
     * what for.
     */
    public boolean isDue() {
        return (hasAuxiliary(DUE) && !isInverted())
                || (verb.hasRelation("xcomp")
                        && verb.head()
                                .filter(head -> Set.of("have", "need").contains(head.lemma())
                                        && head.child("aux:pass").isEmpty()
                                        && head.children("advmod").stream().noneMatch(yet -> yet.hasForm("yet"))
                                        && !isIdiom(verb)
                                        && (head.hasLemma("need")
                                                || head.child("obj").isEmpty()))
                                .isPresent());
    }

    /** "should the premier resign, …": a condition, and no question. */
    private boolean isInverted() {
        List<Token> words = verb.sentence().tokens();
        return !verb.hasRelation("root")
                && !words.get(words.size() - 1).hasForm("?")
                && explicitSubject()
                        .filter(subject -> auxiliaries().stream()
                                .anyMatch(aux -> aux.hasForm("should") && aux.index() < subject.index()))
                        .isPresent();
    }

    /** "has to do with the size": nothing has to be done. */
    private static boolean isIdiom(Token verb) {
        return verb.hasLemma("do")
                && verb.next().filter(with -> with.hasForm("with")).isPresent();
    }

    /** "has yet to sign": it has not. */
    public boolean isStillToDo() {
        return isInfinitive()
                && verb.hasRelation("xcomp", "advcl")
                && verb.head()
                        .filter(head -> head.hasLemma("have"))
                        .filter(head -> head.children("advmod").stream().anyMatch(adverb -> adverb.hasForm("yet")))
                        .isPresent();
    }

    private boolean hasAuxiliary(Set<String> forms) {
        return auxiliaries().stream()
                .filter(aux -> !isNameOf(aux))
                .anyMatch(aux -> forms.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    /** "Theresa May has held talks": no modal stands in front of "has" or "had", or is written large in a sentence. */
    private static boolean isNameOf(Token aux) {
        return aux.index() > 0
                && aux.form().equals("May")
                && aux.next().filter(next -> next.is(Upos.AUX, Upos.VERB)).isPresent();
    }

    /** Whether it is an infinitive with "to". */
    public boolean isInfinitive() {
        return verb.children("mark").stream().anyMatch(mark -> mark.hasForm("to"));
    }

    /** The word that joins the clause: "if", "that", "after". */
    public Optional<Token> marker() {
        return verb.child("mark");
    }

    /**
     * The grammatical subject, beside the verb or understood: shared in a conjunction, that of the governing verb for an
     * infinitive or a participle (the object after "urge X to"), the antecedent in a relative clause.
     */
    public Optional<Token> subject() {
        return UnderstoodSubject.of(this);
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
                .filter(oblique ->
                        oblique.child("case").filter(by -> by.hasForm("by")).isPresent())
                .findFirst();
    }

    /** The direct object as it stands beside the verb. */
    public Optional<Token> object() {
        return verb.child("obj");
    }

    /** The obliques, complements and clauses that {@code preposition} joins to the verb, from left to right. */
    public List<Token> obliques(String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token oblique : verb.children("obl", "nmod", "advcl")) {
            if (oblique.children("case", "mark").stream().anyMatch(p -> p.hasForm(preposition))) {
                found.add(oblique);
            }
        }
        return found;
    }

    /**
     * Whether a preposition below the verb is not its particle: "called his team home for talks" is not to call for, only an
     * adverb or a day may stand between. A word that is no preposition here is never out of place.
     */
    public boolean isFarFrom(String preposition) {
        boolean present =
                verb.subtree().stream().anyMatch(word -> word.hasForm(preposition) && word.is(Upos.ADP, Upos.SCONJ));
        Optional<Token> next = verb.next();
        boolean adverb = next.filter(one -> (one.is(Upos.ADV) && !one.hasForm(preposition)) || Weekdays.isOne(one))
                .isPresent();
        Optional<Token> after = adverb ? next.flatMap(Token::next) : next;
        return present && after.filter(one -> one.hasForm(preposition)).isEmpty();
    }
}
