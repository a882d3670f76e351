package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Who speaks under a verb: its subject, the agent of a passive, or the name that stands right behind it. */
final class Speakers {
    private static final Set<String> ASKING = Set.of("what", "why", "where", "how", "whether");

    private final Voices voices;

    Speakers(StatementWords kinds) {
        this.voices = new Voices(kinds);
    }

    /** The head word of the speaker; by the tree, and where the tree has none, by the words beside the verb. */
    Optional<Token> of(Token verb) {
        Predicate predicate = new Predicate(verb);
        if (callsFor(verb)) {
            return SpeakerBeside.of(verb);
        }
        if (predicate.isPassive() && !isActiveInTruth(verb)) {
            return predicate.agent();
        }
        Optional<Token> explicit = predicate.explicitSubject();
        if (explicit.filter(subject -> isOfContent(subject, verb)).isPresent()) {
            return verb.head().flatMap(above -> new Predicate(above).subject());
        }
        Optional<Token> ofOwnClause =
                explicit.isEmpty() && isBehindSemicolon(verb) ? SpeakerBeside.of(verb) : Optional.empty();
        if (ofOwnClause.isPresent()) {
            return ofOwnClause;
        }
        Optional<Token> between = explicit.flatMap(subject -> setBetween(subject, verb));
        if (between.isPresent()) {
            return between;
        }
        return predicate.subject().or(() -> counted(verb)).or(() -> behind(verb));
    }

    /** "Chad blamed the rebels; an official, speaking later, denied that …": another clause, whose subject the tree has lost. */
    private static boolean isBehindSemicolon(Token verb) {
        return verb.hasRelation("conj")
                && verb.head()
                        .filter(first -> first.index() < verb.index())
                        .filter(first -> verb.sentence().tokens().subList(first.index(), verb.index()).stream()
                                .anyMatch(word -> word.hasForm(";")))
                        .isPresent();
    }

    /** "The talks, officials said, would resume": the speaker between commas, drawn to the subject of what is said. */
    private static Optional<Token> setBetween(Token subject, Token verb) {
        boolean comma = verb.next().filter(next -> next.hasForm(",")).isPresent();
        return subject.children("conj", "appos").stream()
                .filter(one -> comma
                        && one.index() == verb.index() - 1
                        && one.child("cc").isEmpty())
                .filter(one -> verb.child("ccomp")
                        .filter(clause -> clause.index() > verb.index()
                                && clause.child("nsubj", "nsubj:pass").isEmpty())
                        .isPresent())
                .filter(one -> one.subtree()
                                .get(0)
                                .previous()
                                .filter(before -> before.hasForm(","))
                                .isPresent()
                        || one.subtree().get(0).hasForm(","))
                .findFirst();
    }

    /** "many think", "most believe": a word that counts people, taken for what describes the verb. */
    private Optional<Token> counted(Token verb) {
        return verb.previous()
                .filter(before -> verb.xpos().matches("VBD|VBP")
                        && before.head().filter(verb::equals).isPresent()
                        && voices.isCount(before));
    }

    /**
     * "Omar Haddad, an aide, recalled that …", "His aide, Omar, called for talks.": a finite verb that looks like a participle,
     * with a clause behind it or as the only verb of a whole sentence.
     */
    private static boolean isActiveInTruth(Token verb) {
        if (isOnlyVerb(verb)) {
            return true;
        }
        boolean clause = verb.next()
                .filter(next -> next.form().equals("that") && next.is(Upos.SCONJ))
                .isPresent();
        return clause
                && verb.xpos().equals("VBN")
                && verb.child("aux:pass", "nsubj:pass", "aux").isEmpty();
    }

    /** "The premier of the province called for sanctions": with an object behind "for" it is no passive. */
    private static boolean callsFor(Token verb) {
        return verb.hasLemma("call")
                && !verb.xpos().equals("VBG")
                && verb.hasRelation("acl")
                && verb.child("aux:pass", "nsubj:pass", "aux").isEmpty()
                && verb.next().filter(next -> next.hasForm("for", "on")).isPresent()
                && verb.children("obl").stream().anyMatch(object -> object.index() > verb.index())
                && verb.previous()
                        .filter(before -> before.is(Upos.NOUN, Upos.PROPN))
                        .isPresent();
    }

    private static boolean isOnlyVerb(Token verb) {
        List<Token> words = verb.sentence().tokens();
        boolean told = verb.xpos().matches("VBN|VBD")
                && verb.hasRelation("root")
                && verb.child("aux:pass", "aux", "obl:agent").isEmpty()
                && new Predicate(verb).agent().isEmpty();
        boolean subject = new Predicate(verb)
                .explicitSubject()
                .filter(one -> one.index() < verb.index())
                .isPresent();
        return told && subject && words.get(words.size() - 1).is(Upos.PUNCT);
    }

    /** The speaker of a quotation: never a word within it; if the tree names such a one, the phrase between it and the verb. */
    Optional<Token> outside(Token verb, Span quotation) {
        Optional<Token> speaker = of(verb);
        if (speaker.filter(one -> !quotation.contains(one.span())).isPresent()) {
            return speaker;
        }
        return between(quotation, verb).or(() -> behind(verb));
    }

    /** Whether between the quotation and the verb, or right behind the verb, stands a speaker and nothing else. */
    static boolean isTag(Span quotation, Token verb) {
        List<Token> words = between(verb, quotation);
        boolean speaker = words.stream().anyMatch(word -> word.is(Upos.NOUN, Upos.PROPN, Upos.PRON))
                && words.stream().allMatch(word -> isNominal(word) || word.is(Upos.ADV));
        return speaker || (words.isEmpty() && behind(verb).isPresent());
    }

    private static List<Token> between(Token verb, Span quotation) {
        return verb.sentence().tokens().subList(0, verb.index()).stream()
                .filter(word -> word.span().start() >= quotation.end())
                .toList();
    }

    /** "…," Omar Haddad, an aide, said: the first phrase behind the quotation. */
    private static Optional<Token> between(Span quotation, Token verb) {
        List<Token> words = between(verb, quotation);
        Optional<Token> head = Optional.empty();
        for (Token word : words) {
            if (!isNominal(word)) {
                break;
            }
            head = word.is(Upos.NOUN, Upos.PROPN, Upos.PRON)
                    ? better(head, word, words.get(0).index() - 1)
                    : head;
        }
        return head;
    }

    /** "apologised, saying they were old": a participle has its subject above, never behind it. */
    private static boolean isOfContent(Token subject, Token verb) {
        return subject.index() > verb.index() && verb.xpos().equals("VBG");
    }

    /** "…," says Omar Haddad: a speaker behind the verb, which stands behind what is said. */
    static Optional<Token> behind(Token verb) {
        boolean afterContent = verb.previous()
                .filter(before -> !before.is(Upos.PUNCT) || before.form().equals(":"))
                .isEmpty();
        if (!afterContent || !verb.xpos().matches("VBD|VBZ|VBP|VBN|VB")) {
            return Optional.empty();
        }
        List<Token> words = verb.sentence().tokens();
        int at = verb.index() + 1;
        Optional<Token> head = Optional.empty();
        while (at < words.size() && isNominal(words.get(at))) {
            if (words.get(at).is(Upos.NOUN, Upos.PROPN, Upos.PRON)) {
                head = better(head, words.get(at), verb.index());
            }
            at++;
        }
        return head;
    }

    /** Of the words of one phrase the one that the others hang on. */
    private static Optional<Token> better(Optional<Token> head, Token word, int from) {
        boolean inner = head.isPresent()
                && word.head()
                        .filter(up -> up.index() > from && up.isWithin(head.get()))
                        .isPresent();
        return inner ? head : Optional.of(word);
    }

    private static boolean isNominal(Token token) {
        return (token.is(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.DET, Upos.ADJ, Upos.NUM)
                        || token.xpos().matches("POS|HYPH"))
                && !ASKING.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
