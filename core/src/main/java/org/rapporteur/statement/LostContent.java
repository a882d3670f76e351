package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.text.Weekdays;
import org.rapporteur.statement.StatementWords.Kind;

/**
 * Finds what is said where the tree has hung it elsewhere: a clause on those who are told it, an
 * infinitive as a purpose, a question as a circumstance, a deed on the place of speech.
 */
final class LostContent {
    private static final Set<String> QUESTIONS = Set.of("when", "where", "how", "why", "whether");

    private LostContent() {}

    static Optional<Content> of(Cue cue, Token verb, StatementWords kinds) {
        Optional<Content> clause = cue.content().contains("clause")
                ? verb.children("obj", "iobj", "obl").stream()
                        .filter(told -> canBeTold(cue, told))
                        .flatMap(told ->
                                clauseOn(told).or(() -> cue.bound() ? relativeOn(told) : Optional.empty()).stream())
                        .findFirst()
                        .map(head -> content("clause", head))
                : Optional.empty();
        return clause.or(() -> cue.content().contains("clause")
                        ? onTime(cue, verb, kinds).map(head -> content("clause", head))
                        : Optional.empty())
                .or(() -> cue.content().contains("clause") && cue.addressee().contains("object")
                        ? questionTo(verb).map(head -> content("clause", head))
                        : Optional.empty())
                .or(() -> cue.content().contains("clause")
                        ? questionBehind(verb).map(head -> content("clause", head))
                        : Optional.empty())
                .or(() -> cue.content().contains("infinitive")
                        ? infinitiveBehind(verb).map(head -> content("infinitive", head))
                        : Optional.empty())
                .or(() -> gerund(cue, verb));
    }

    /** "informed the envoy last night that the road was open", "in writing that …": the clause hung on time or means. */
    private static Optional<Token> onTime(Cue cue, Token verb, StatementWords kinds) {
        boolean orMeans = cue.bound() || !(cue.ambiguous() || cue.attitude());
        return verb.children("obl").stream()
                .filter(time -> time.index() > verb.index()
                        && (orMeans || Weekdays.isOne(time) || kinds.is(time, Kind.TIME))
                        && time.children("case").stream().noneMatch(link -> link.hasForm("of", "about")))
                .flatMap(time -> clauseOn(time).stream())
                .findFirst();
    }

    /** "would not say when the road would open": the clause behind the verb, taken for a circumstance. */
    private static Optional<Token> questionBehind(Token verb) {
        return verb.children("advcl").stream()
                .filter(clause -> {
                    Token first = clause.subtree().get(0);
                    return first.index() == verb.index() + 1 && QUESTIONS.contains(first.lemma());
                })
                .findFirst();
    }

    /** "asked the guard whether the road was open", "asked him what he saw". */
    private static Optional<Token> questionTo(Token verb) {
        return verb.children("iobj", "obj", "obl:agent", "nsubj:pass").stream()
                .flatMap(told -> Stream.concat(told.children("acl").stream(), verb.children("advcl").stream())
                        .filter(clause -> {
                            Token first = clause.subtree().get(0);
                            return isBehind(first, told, verb)
                                    && (QUESTIONS.contains(first.lemma().toLowerCase(Locale.ROOT))
                                            || first.hasForm("if", "what", "who"));
                        }))
                .findFirst();
    }

    /** Right behind the one who is told, or behind the verb where that one stands before it. */
    private static boolean isBehind(Token first, Token told, Token verb) {
        return told.index() < verb.index()
                ? first.index() == verb.index() + 1
                : first.index() > told.index() && first.index() <= told.index() + 1;
    }

    /** "accused Russia before the council of breaking the truce": the deed hung on the place of speech. */
    private static Optional<Content> gerund(Cue cue, Token verb) {
        return verb.children("obl").stream()
                .flatMap(place -> place.children("acl").stream())
                .filter(deed -> deed.xpos().equals("VBG"))
                .flatMap(deed -> deed.children("mark").stream()
                        .filter(mark -> cue.content().contains(mark.lemma()))
                        .map(mark -> content(mark.lemma(), deed)))
                .findFirst();
    }

    /** In a place where the cue has its addressee. */
    private static boolean canBeTold(Cue cue, Token told) {
        return told.hasRelation("obl")
                ? told.children("case").stream().anyMatch(one -> cue.addressee().contains(one.lemma()))
                : cue.addressee().contains("object");
    }

    private static Content content(String kind, Token head) {
        return new Content(kind, head, ContentSpans.pieces(head.subtree(), List.of()));
    }

    /** "informed the embassy that its attaché had to leave": a clause with "that" and a subject of its own tells nothing of the embassy. */
    static Optional<Token> clauseOn(Token told) {
        return told.children("acl").stream()
                .filter(clause -> {
                    Token first = clause.subtree().get(0);
                    boolean ownSubject = clause.children("nsubj", "csubj").stream()
                            .anyMatch(subject -> !subject.equals(first) && subject.index() < clause.index());
                    return first.form().equalsIgnoreCase("that") && ownSubject && first.index() > told.index();
                })
                .findFirst();
    }

    /** "reminded the members that they had pledged help": taken for a clause about the members. */
    private static Optional<Token> relativeOn(Token told) {
        return told.children("acl:relcl").stream()
                .filter(clause -> {
                    Token first = clause.subtree().get(0);
                    return first.hasForm("that")
                            && first.index() > told.index()
                            && clause.children("nsubj", "nsubj:pass").stream()
                                    .anyMatch(subject -> !subject.equals(first) && subject.index() < clause.index());
                })
                .findFirst();
    }

    /** "accuses Russia of having broken the truce", "confess to being late": the deed behind a preposition, taken for a clause. */
    static Optional<Token> deed(Token verb, String preposition) {
        return verb.children("ccomp", "xcomp").stream()
                .filter(deed -> deed.index() > verb.index() && !new Predicate(deed).isInfinitive())
                .filter(deed -> deed.subtree().get(0).hasForm(preposition))
                .findFirst();
    }

    /** "described what she saw": a pronoun behind the verb with a clause of its own. */
    static boolean isFreeRelative(Token head, Token verb) {
        return head.lemma().equalsIgnoreCase("what")
                && head.index() > verb.index()
                && head.children("acl", "acl:relcl").stream().anyMatch(clause -> clause.index() > head.index());
    }

    /** Content that does not stand below the verb: the main clause around "as the paper reported", the noun of a relative clause. */
    static Optional<Content> outside(Cue cue, Token verb) {
        return clauseAround(cue, verb).or(() -> AntecedentContent.of(cue, verb));
    }

    /** "As the paper reported, the road is open." */
    private static Optional<Content> clauseAround(Cue cue, Token verb) {
        boolean as = verb.hasRelation("advcl", "parataxis")
                && cue.content().contains("clause")
                && !cue.attitude()
                && verb.subtree().stream()
                        .filter(word -> word.index() < verb.index() && !word.is(Upos.PUNCT))
                        .findFirst()
                        .filter(first -> first.hasForm("as"))
                        .isPresent();
        boolean own = verb.child("nsubj")
                        .filter(subject -> subject.index() < verb.index())
                        .isPresent()
                && verb.child("ccomp", "xcomp", "iobj").isEmpty()
                && verb.child("obj").filter(object -> !object.hasForm("it")).isEmpty();
        if (!as || !own || !isSetApart(verb)) {
            return Optional.empty();
        }
        return verb.head()
                .filter(main -> new Predicate(main).isFinite())
                .map(main -> new Content("clause", main, ContentSpans.below(main, verb)));
    }

    /** Between commas, or a comma and the border of the sentence. */
    private static boolean isSetApart(Token verb) {
        List<Token> words =
                verb.subtree().stream().filter(word -> !word.is(Upos.PUNCT)).toList();
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        return first.previous().filter(before -> !before.is(Upos.PUNCT)).isEmpty()
                && last.next().filter(next -> !next.is(Upos.PUNCT)).isEmpty();
    }

    /** "made clear on Monday they had no plans": a finite clause without a conjunction. */
    static Optional<Token> clauseBehindPhrase(Token verb) {
        return verb.children("advcl").stream()
                .filter(clause -> clause.index() > verb.index()
                        && clause.child("nsubj").isPresent()
                        && clause.child("mark", "advmod").isEmpty()
                        && new Predicate(clause).isFinite())
                .findFirst();
    }

    /** "pledged to protect the pipeline". */
    private static Optional<Token> infinitiveBehind(Token verb) {
        Optional<Token> to = verb.next().filter(next -> next.form().equalsIgnoreCase("to"));
        return to.flatMap(Token::head)
                .filter(head -> head.hasRelation("advcl")
                        && head.head().filter(verb::equals).isPresent()
                        && new Predicate(head).isInfinitive());
    }
}
