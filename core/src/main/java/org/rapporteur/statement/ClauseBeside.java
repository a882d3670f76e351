package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds what is said by commas and words beside the verb, where the tree has lost it: "The road, the mayor said, is open." */
final class ClauseBeside {
    /** "said in a statement on Monday": between the verb and its comma stand no more words than this. */
    private static final int TAIL = 8;

    /** A comma before one of these leads away from what is said. */
    private static final Set<String> ASIDE = Set.of(
            "who", "which", "whose", "when", "after", "before", "while", "according", "citing", "as", "with", "where");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

    private ClauseBeside() {}

    /** The spans of what is said and the verb it is built on. */
    record Found(Token head, List<Span> spans) {}

    /** "demands that …": from "that" to the end of the sentence. */
    static Optional<Found> behindThat(Token verb) {
        return verb.next()
                .filter(next -> next.form().equals("that") && next.is(Upos.SCONJ))
                .flatMap(that -> found(verb.sentence(), List.of(), that.index()));
    }

    /** ", claiming he above all others has …": the finite verb of a subject pronoun right behind a participle. */
    static Optional<Token> openBehind(Token verb) {
        return verb.xpos().equals("VBG")
                ? verb.next()
                        .filter(next -> next.is(Upos.PRON)
                                && SUBJECTS.contains(next.lemma().toLowerCase(Locale.ROOT)))
                        .flatMap(Token::head)
                        .filter(head -> head.index() > verb.index()
                                && head.hasRelation("advcl")
                                && head.child("mark").isEmpty()
                                && new Predicate(head).isFinite())
                : Optional.empty();
    }

    /** "said in an interview with the radio on Monday that …": from "that" on, where no other verb stands before it. */
    static Optional<Found> behindPhraseAndThat(Token verb) {
        Sentence sentence = verb.sentence();
        int at = verb.index() + 1;
        while (at < sentence.size() && at <= verb.index() + 2 * TAIL && isOfPhrase(sentence.token(at))) {
            at++;
        }
        boolean that = at < sentence.size()
                && sentence.token(at).hasForm("that")
                && sentence.token(at).is(Upos.SCONJ);
        return that ? found(sentence, List.of(), at) : Optional.empty();
    }

    /** "made it known a few hours earlier that …": from the "that" of the sentence, where no other clause comes before. */
    static Optional<Found> behindLaterThat(Token verb) {
        Sentence sentence = verb.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.index() > verb.index() + 1 && word.index() <= verb.index() + 2 * TAIL)
                .takeWhile(word -> !isFinite(word) && !word.is(Upos.PUNCT))
                .filter(word -> word.hasForm("that") && word.is(Upos.SCONJ))
                .findFirst()
                .flatMap(that -> found(sentence, List.of(), that.index()));
    }

    private static boolean isOfPhrase(Token word) {
        return (isNominal(word) && !word.hasForm("that"))
                || word.is(Upos.ADP, Upos.ADV)
                || word.xpos().matches("POS|HYPH|,|-LRB-|-RRB-");
    }

    /** "told reporters in Aden the road was open": all behind the verb, its adverbs, the addressee, and phrases of place and time. */
    static Optional<Found> behind(Token verb, boolean toSomebody) {
        Sentence sentence = verb.sentence();
        int at = behindAdverbs(sentence, verb.index() + 1);
        if (toSomebody) {
            at = behindPhrase(sentence, at);
        }
        while (at < sentence.size() && sentence.token(at).is(Upos.ADP)) {
            at = behindAdverbs(sentence, behindPhrase(sentence, at + 1));
        }
        int start = at;
        boolean nominal = start < sentence.size() && isNominal(sentence.token(start));
        return found(sentence, List.of(), start)
                .filter(content -> nominal && content.head().index() > start);
    }

    private static int behindAdverbs(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).is(Upos.ADV)) {
            at++;
        }
        return at;
    }

    /** The place behind one noun phrase: the next begins with its own determiner, pronoun, or a name behind a common noun. */
    private static int behindPhrase(Sentence sentence, int from) {
        int at = from;
        boolean noun = false;
        while (at < sentence.size()
                && (isNominal(sentence.token(at)) || sentence.token(at).xpos().equals("POS"))) {
            Token word = sentence.token(at);
            if (noun && word.is(Upos.DET, Upos.PRON, Upos.ADJ, Upos.NUM)) {
                return at;
            }
            noun = noun || word.is(Upos.NOUN, Upos.PROPN, Upos.PRON);
            at++;
        }
        return at;
    }

    /**
     * "At least ten people fled, the mayor said on Monday.", "The road, the mayor said, is open."
     *
     * @param alone whether the clause may hold no more than speaker and verb, as the verb has other uses
     */
    static Optional<Found> around(Token verb, Token speaker, boolean alone) {
        Sentence sentence = verb.sentence();
        int start = leftEdge(sentence, Math.min(verb.index(), speaker.index()));
        boolean comma = start > 1 && sentence.token(start - 1).form().equals(",");
        List<Token> rest = sentence.tokens().subList(Math.max(verb.index(), speaker.index()) + 1, sentence.size());
        boolean closed = rest.isEmpty() || rest.get(0).is(Upos.PUNCT) || (isPhrase(rest) && !isQuoted(sentence));
        if (!comma || joins(sentence.token(start), verb, speaker) || hasThatBehind(verb) || (alone && !closed)) {
            return Optional.empty();
        }
        List<Token> before = toldBefore(sentence, start);
        if (isCircumstance(before) || isRelative(before.get(before.size() - 1))) {
            return Optional.empty();
        }
        int after = behindComma(sentence, Math.max(verb.index(), speaker.index()) + 1);
        boolean ownClause = before.stream().anyMatch(word -> word.is(Upos.VERB, Upos.AUX));
        boolean goesOn = after < sentence.size() && !leadsAway(sentence.token(after));
        if (goesOn && speaker.index() > verb.index() && ownClause) {
            return inFront(before, true, start, verb); // "The road is shut, argued Omar Haddad, the mayor"
        }
        if (goesOn) {
            return found(sentence, before, after).or(() -> inFront(before, ownClause, start, verb));
        }
        return inFront(before, ownClause, start, verb);
    }

    /** "Ten prisoners, he announced, would go free": what stands before the speaker's comma is the subject of what stands behind. */
    static Optional<Found> parted(Token verb, Token speaker, Token head) {
        Sentence sentence = verb.sentence();
        int start = leftEdge(sentence, Math.min(verb.index(), speaker.index()));
        if (start < 2 || !sentence.token(start - 1).hasForm(",")) {
            return Optional.empty();
        }
        List<Token> before = toldBefore(sentence, start);
        if (isCircumstance(before) || before.get(0).is(Upos.ADP, Upos.SCONJ)) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>(ContentSpans.pieces(before, List.of()));
        spans.addAll(ContentSpans.pieces(head.subtree(), List.of()));
        return Optional.of(new Found(head, spans));
    }

    /** What stands before the speaker's comma; of "the envoy said the road was open, which the mayor denied" that the road was open. */
    private static List<Token> toldBefore(Sentence sentence, int start) {
        List<Token> before = ownClause(sentence.tokens().subList(0, start - 1));
        Optional<Token> told = before.stream()
                .filter(word -> word.hasRelation("root"))
                .flatMap(word -> word.children("ccomp").stream())
                .filter(word -> word.index() > word.head().map(Token::index).orElse(0))
                .findFirst();
        return told.filter(clause -> sentence.token(start).hasForm("which"))
                .map(clause ->
                        before.stream().filter(word -> word.isWithin(clause)).toList())
                .orElse(before);
    }

    /** "The bridge is shut; the road, the mayor said, is open": of several clauses set apart by semicolons the last one. */
    private static List<Token> ownClause(List<Token> before) {
        int from = 0;
        for (Token word : before) {
            if (word.hasForm(";")) {
                from = word.index() + 1;
            }
        }
        return from < before.size() ? before.subList(from, before.size()) : before;
    }

    private static boolean isRelative(Token word) {
        return word.xpos().matches("WDT|WP.?");
    }

    /** Whether nothing follows but a phrase of time or place that ends the sentence: "reported on Wednesday". */
    private static boolean isPhrase(List<Token> rest) {
        List<Token> words = rest.stream().filter(word -> !word.is(Upos.PUNCT)).toList();
        return words.size() <= TAIL
                && words.get(0).is(Upos.ADP)
                && words.stream().allMatch(word -> word.is(Upos.ADP) || isNominal(word));
    }

    private static boolean isQuoted(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(word -> word.xpos().matches("''|``"));
    }

    /** "Asked about the road, the mayor said …", "Speaking on Monday, …": what goes before is how it came to be said. */
    static boolean isCircumstance(List<Token> before) {
        Token first = before.get(0);
        boolean participle = first.xpos().matches("VBN|VBG|VBD")
                && first.child("nsubj", "nsubj:pass").isEmpty();
        boolean when = first.hasForm("when", "while", "after", "before")
                && before.size() > 1
                && before.get(1).xpos().matches("VBN|VBG|VBD");
        return participle || when;
    }

    /** "…, and the mayor denied it": a clause beside the first, with its own object. */
    private static boolean joins(Token first, Token verb, Token speaker) {
        boolean tag = verb.next().filter(next -> next.hasForm(",")).isPresent();
        return first.is(Upos.CCONJ)
                || (!tag
                        && verb.children("obj").stream()
                                .anyMatch(object -> object.index() > verb.index() && !isNamed(object, speaker)));
    }

    /** "…, argued Omar Haddad": the speaker taken for an object. */
    private static boolean isNamed(Token object, Token speaker) {
        return object.equals(speaker) && object.is(Upos.PROPN);
    }

    private static Optional<Found> inFront(List<Token> before, boolean ownClause, int start, Token verb) {
        if (!ownClause || before.size() < 3) {
            return Optional.empty();
        }
        Optional<Token> top = before.stream()
                .filter(word -> word.is(Upos.VERB, Upos.AUX))
                .filter(word -> word.head()
                        .map(up -> up.index() >= start || up.equals(verb))
                        .orElse(true))
                .findFirst();
        return top.or(() -> before.stream().filter(word -> word.is(Upos.VERB)).findFirst())
                .or(() -> before.stream()
                        .filter(word -> word.hasRelation("cop", "aux"))
                        .flatMap(word -> word.head().stream())
                        .findFirst())
                .map(head -> new Found(head, ContentSpans.pieces(before, List.of())));
    }

    private static boolean hasThatBehind(Token verb) {
        return verb.sentence().tokens().stream()
                .filter(word -> word.index() > verb.index())
                .takeWhile(word -> !isParticipleBehindComma(word))
                .anyMatch(word ->
                        word.is(Upos.SCONJ) && word.form().equals("that") && word.index() <= verb.index() + TAIL);
    }

    /** "he said, adding that …": what follows is another saying. */
    private static boolean isParticipleBehindComma(Token word) {
        return word.xpos().equals("VBG")
                && word.previous().filter(before -> before.hasForm(",")).isPresent();
    }

    /** The first word of the speaker's phrase: back to the comma or the verb before it. */
    private static int leftEdge(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && !sentence.token(at - 1).is(Upos.PUNCT, Upos.SCONJ) && !isFinite(sentence.token(at - 1))) {
            at--;
        }
        return at;
    }

    /** The place behind the comma that closes the speaker's clause; the sentence's size when another clause comes first. */
    private static int behindComma(Sentence sentence, int from) {
        for (int at = from; at < sentence.size() && at <= from + TAIL; at++) {
            if (sentence.token(at).form().equals(",")) {
                return at + 1;
            }
            if (isFinite(sentence.token(at)) || sentence.token(at).is(Upos.PUNCT, Upos.SCONJ)) {
                return sentence.size();
            }
        }
        return sentence.size();
    }

    private static boolean leadsAway(Token word) {
        return ASIDE.contains(word.form().toLowerCase(Locale.ROOT))
                || word.xpos().matches("VBG|VBN|''|``");
    }

    private static boolean isNominal(Token word) {
        return word.is(Upos.DET, Upos.PRON, Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.NUM);
    }

    private static boolean isFinite(Token word) {
        return word.xpos().matches("VBD|VBZ|VBP|MD");
    }

    /** The words of {@code before} and those from {@code after} on, if the latter hold a verb of their own. */
    private static Optional<Found> found(Sentence sentence, List<Token> before, int after) {
        List<Token> behind = sentence.tokens().subList(after, sentence.size());
        Optional<Token> first = behind.stream().filter(ClauseBeside::isFinite).findFirst();
        return first.filter(finite -> behind.size() > 2).map(finite -> {
            List<Span> spans = new ArrayList<>();
            if (!before.isEmpty()) {
                spans.addAll(ContentSpans.pieces(before, List.of()));
            }
            spans.addAll(ContentSpans.pieces(behind, List.of()));
            return new Found(main(finite), spans);
        });
    }

    /** The verb that an auxiliary or a copula belongs to. */
    private static Token main(Token finite) {
        return finite.hasRelation("aux", "cop", "aux:pass")
                ? finite.head().filter(head -> head.index() > finite.index()).orElse(finite)
                : finite;
    }
}
