package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Tells the speaker's next verb of speaking from what he says: "said that …, adding that …", "said that … and urged …". */
final class NextSaying {
    private final CueLexicon lexicon;

    NextSaying(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first participle of speaking of the verb's sentence behind the word with this index. */
    Optional<Token> behind(int from, Token verb) {
        return verb.sentence().tokens().stream()
                .filter(word -> word.index() > from && isBehind(word))
                .findFirst();
    }

    /**
     * "said that the road was open, adding that …": what is said up to the participle of speaking, from which on the words are the
     * speaker's next.
     *
     * @param from index of a word behind which it is looked for
     */
    List<Span> upTo(List<Span> spans, int from, Token verb) {
        Optional<Token> saying = behind(from, verb).or(() -> ownClauseBehind(from, verb));
        if (saying.isEmpty()) {
            return spans;
        }
        Token border = saying.get().previous().orElseThrow();
        int end = border.hasForm(",") ? border.span().start() : border.span().end();
        return spans.stream()
                .filter(span -> span.start() < end)
                .map(span -> new Span(span.start(), Math.min(span.end(), end)))
                .toList();
    }

    /** The "and" of "The road, he said, is open, and he asked for …": the speaker's next words behind those he is put into. */
    private Optional<Token> ownClauseBehind(int from, Token verb) {
        boolean within = verb.hasRelation("parataxis")
                || verb.next().filter(next -> next.hasForm(",")).isPresent();
        Optional<String> speaker = verb.previous()
                .filter(before -> within && before.is(Upos.PRON))
                .map(before -> before.form().toLowerCase(Locale.ROOT));
        return verb.sentence().tokens().stream()
                .filter(word -> word.index() > Math.max(from, verb.index()) && word.is(Upos.CCONJ))
                .filter(and ->
                        and.previous().filter(comma -> comma.hasForm(",")).isPresent())
                .filter(and -> and.next()
                        .filter(pronoun -> speaker.filter(pronoun::hasForm).isPresent())
                        .flatMap(Token::next)
                        .filter(next -> !lexicon.ofVerb(next).isEmpty())
                        .isPresent())
                .findFirst();
    }

    /** Whether the verb is a participle of speaking behind a comma: ", saying that …". */
    boolean isBehind(Token verb) {
        Optional<Token> before = verb.previous()
                .filter(one -> !one.is(Upos.ADV))
                .or(() -> verb.previous().flatMap(Token::previous));
        return verb.form().endsWith("ing")
                && before.filter(one -> one.hasForm(",", "”", "''", "\""))
                        .flatMap(one -> one.hasForm(",") ? Optional.of(one) : one.previous())
                        .filter(one -> one.hasForm(","))
                        .isPresent()
                && lexicon.ofVerb(verb).stream().anyMatch(cue -> !cue.attitude());
    }

    /** Whether a verb of speaking that hangs on another's content stands beside that other in truth. */
    boolean belongsAbove(Token conjunct, Token head, Token verb, References references) {
        boolean speaks = !lexicon.ofVerb(conjunct).isEmpty()
                && new Predicate(conjunct).explicitSubject().isEmpty()
                && conjunct.child("aux").isEmpty()
                && conjunct.xpos().equals(verb.xpos());
        boolean otherForm =
                !head.xpos().equals(conjunct.xpos()) || head.child("aux").isPresent();
        boolean cannotSpeak = new Predicate(head)
                .explicitSubject()
                .filter(subject -> !references.isActor(subject))
                .isPresent();
        return speaks && (otherForm || cannotSpeak);
    }
}
