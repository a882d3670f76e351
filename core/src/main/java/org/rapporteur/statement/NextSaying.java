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
    /** "assured the drivers of the union that": between verb and "that" stand no more words. */
    private static final int TOLD = 6;

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
        Optional<Token> saying = behind(from, verb).or(() -> listedBehind(verb)).or(() -> ownClauseBehind(from, verb));
        if (saying.isEmpty()) {
            return spans;
        }
        Token before = saying.get().previous().orElseThrow();
        Token border =
                before.previous().filter(comma -> before.hasForm("while")).orElse(before);
        int end = border.hasForm(",") ? border.span().start() : border.span().end();
        return spans.stream()
                .filter(span -> span.start() < end)
                .map(span -> new Span(span.start(), Math.min(span.end(), end)))
                .toList();
    }

    private Optional<Token> listedBehind(Token verb) {
        Token first = openerOf(verb).orElse(verb);
        return verb.sentence().tokens().stream()
                .filter(word -> word.index() > verb.index())
                .filter(word -> isListed(word, first))
                .map(word -> word.previous().filter(and -> and.is(Upos.CCONJ)).orElse(word))
                .findFirst();
    }

    /**
     * The verb of speaking that opens the list a later one stands in: "regretted that the road was shut, denied that the army had
     * shut it, and assured drivers that …".
     */
    Optional<Token> openerOf(Token verb) {
        return verb.sentence().root().filter(first -> first.index() < verb.index() && isListed(verb, first));
    }

    private boolean isListed(Token later, Token first) {
        boolean finite = later.xpos().equals(first.xpos())
                || (later.xpos().equals("VBN") && first.xpos().equals("VBD"));
        Optional<Token> before = later.previous()
                .filter(one -> !one.is(Upos.CCONJ))
                .or(() -> later.previous().flatMap(Token::previous));
        boolean own = new Predicate(later)
                .explicitSubject()
                .filter(subject -> subject.index() > first.index() && subject.index() < later.index())
                .isPresent();
        return finite
                && first.xpos().matches("VBD|VBZ|VBP")
                && later.child("aux", "aux:pass").isEmpty()
                && before.filter(comma -> comma.hasForm(",")).isPresent()
                && !own
                && new Predicate(first).explicitSubject().isPresent()
                && hasThatBehind(first)
                && hasThatBehind(later)
                && isSaying(first)
                && isSaying(later);
    }

    private boolean isSaying(Token verb) {
        return lexicon.ofVerb(verb).stream().anyMatch(cue -> cue.content().contains("clause"));
    }

    /** Right behind, or behind one who is told: "assured the drivers that". */
    private static boolean hasThatBehind(Token verb) {
        return verb.sentence().tokens().stream()
                .skip(verb.index() + 1L)
                .limit(TOLD)
                .takeWhile(word -> !word.is(Upos.VERB, Upos.AUX, Upos.PUNCT))
                .anyMatch(word -> word.hasForm("that"));
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
                .filter(one -> !one.is(Upos.ADV) && !one.hasForm("while"))
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
