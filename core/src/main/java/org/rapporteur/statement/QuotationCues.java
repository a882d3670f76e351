package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.SpanIndex;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds the verb that introduces a quotation: beside it, behind its question mark, or before the colon that leads to it. */
final class QuotationCues {
    /** A speaker behind "…?" is named within so many words. */
    private static final int TAG = 8;

    /** The end of a quotation that its sentence closes. */
    private static final Pattern UNFINISHED = Pattern.compile("[,?!…—–-]\\W{1,2}$");

    /** The end of a quotation after which its sentence may go on. */
    private static final Pattern ASKED = Pattern.compile("[?!…—–-]\\W{0,2}$");

    private final CueLexicon lexicon;
    private final Speakers speakers;

    QuotationCues(CueLexicon lexicon, StatementWords kinds) {
        this.lexicon = lexicon;
        this.speakers = new Speakers(kinds);
    }

    /** The verb of speaking nearest to the quotation, outside all quotations. */
    Optional<Token> cueFor(Doc doc, Quotation quotation, SpanIndex<Quotation> all) {
        List<Sentence> beside = new ArrayList<>();
        Optional<Sentence> first = doc.sentenceAt(quotation.span().start());
        Optional<Sentence> last = doc.sentenceAt(quotation.span().end() - 1);
        first.ifPresent(beside::add);
        last.filter(sentence -> !beside.contains(sentence)).ifPresent(beside::add);
        return beside.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(verb -> isCue(verb, quotation, all))
                .min(Comparator.comparingInt(verb -> distance(verb.span(), quotation.span())))
                .or(() -> last.flatMap(sentence -> anyVerb(doc, quotation, sentence, all)))
                .or(() -> last.flatMap(sentence -> behindMark(doc, quotation, sentence, all)))
                .or(() -> first.flatMap(sentence -> beforeColon(doc, quotation, sentence, all)));
    }

    private boolean isCue(Token verb, Quotation quotation, SpanIndex<Quotation> all) {
        return lexicon.ofVerb(verb).stream().anyMatch(Cue::quote)
                && all.holding(verb.span()).isEmpty()
                && (speaker(verb, quotation.span()).isPresent() || new Predicate(verb).isPassive());
    }

    /** Whoever speaks the quotation: never a word within it, nor the one who is told it; of ", adding:" the main clause's subject. */
    Optional<Token> speaker(Token verb, Span quotation) {
        boolean participle = verb.xpos().equals("VBG")
                && verb.previous().filter(before -> before.form().equals(",")).isPresent();
        Optional<Token> above =
                participle ? SpeakerAbove.of(verb).filter(one -> !quotation.contains(one.span())) : Optional.empty();
        return above.or(() -> overAside(verb, quotation)).or(() -> speakers.outside(verb, quotation));
    }

    /** "…," Omar Haddad, an aide, told the paper: of what stands between quotation and verb the first, never what follows. */
    private Optional<Token> overAside(Token verb, Span quotation) {
        boolean aside = verb.sentence().tokens().subList(0, verb.index()).stream()
                .anyMatch(word -> word.span().start() >= quotation.end() && word.is(Upos.NOUN, Upos.PROPN, Upos.PRON));
        boolean behind = speakers.of(verb)
                .filter(one -> one.index() > verb.index() || quotation.contains(one.span()))
                .isPresent();
        return aside && behind
                ? SpeakerBeside.of(verb).filter(one -> one.span().start() >= quotation.end())
                : Optional.empty();
    }

    /** "I will not," the mayor barked: whatever the verb, words in marks with a comma before it are said. */
    private static Optional<Token> anyVerb(Doc doc, Quotation quotation, Sentence sentence, SpanIndex<Quotation> all) {
        if (!UNFINISHED.matcher(quotation.span().in(doc.text())).find()) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(verb -> verb.span().start() >= quotation.span().end()
                        && verb.xpos().matches("VBD|VBZ|VBP")
                        && verb.is(Upos.VERB))
                .findFirst()
                .filter(verb -> all.holding(verb.span()).isEmpty())
                .filter(verb -> Speakers.isTag(quotation.span(), verb));
    }

    /** "Why now?" he asked: a sentence of its own that only says who spoke. */
    private Optional<Token> behindMark(Doc doc, Quotation quotation, Sentence last, SpanIndex<Quotation> all) {
        boolean asked = ASKED.matcher(quotation.span().in(doc.text())).find();
        if (!asked || quotation.span().end() < last.span().end()) {
            return Optional.empty();
        }
        return next(doc, last)
                .filter(tag -> tag.paragraph() == last.paragraph())
                .flatMap(tag -> tag.tokens().stream()
                        .limit(TAG)
                        .filter(verb -> isCue(verb, quotation, all))
                        .findFirst())
                .filter(verb -> verb.child("ccomp")
                        .filter(clause -> clause.index() > verb.index())
                        .isEmpty())
                .filter(verb -> verb.next()
                        .filter(next -> next.form().equals(":") || next.form().equals("that"))
                        .isEmpty());
    }

    /** The minister said this: "…", with the quotation a sentence or paragraph of its own. */
    private Optional<Token> beforeColon(Doc doc, Quotation quotation, Sentence first, SpanIndex<Quotation> all) {
        boolean alone = quotation.span().start() - first.span().start() <= 1;
        return Optional.of(first)
                .filter(sentence -> alone)
                .flatMap(sentence -> previous(doc, sentence))
                .filter(before -> before.token(before.size() - 1).form().equals(":"))
                .flatMap(before -> before.tokens().stream()
                        .filter(verb -> isCue(verb, quotation, all))
                        .reduce((one, later) -> later));
    }

    private static Optional<Sentence> next(Doc doc, Sentence sentence) {
        int at = sentence.span().end();
        while (at < doc.text().length() && Quotation.isSpace(doc.text().charAt(at))) {
            at++;
        }
        return doc.sentenceAt(at);
    }

    /** The sentence before, whatever white space lies between. */
    static Optional<Sentence> previous(Doc doc, Sentence sentence) {
        int at = sentence.span().start() - 1;
        while (at >= 0 && Quotation.isSpace(doc.text().charAt(at))) {
            at--;
        }
        return doc.sentenceAt(at);
    }

    private static int distance(Span one, Span other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }
}
