package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.SpanIndex;
import org.rapporteur.language.text.Token;

/**
 * Gives quotations to those who speak them: to the cue in their sentence, and where they run on without one to whoever
 * spoke before.
 */
final class DirectSpeech {
    /** A quotation without a cue goes on only this close after the last words of its speaker. */
    private static final int NEAR = 400;

    private final CueLexicon lexicon;
    private final QuotationCues cues;

    DirectSpeech(CueLexicon lexicon, StatementWords kinds) {
        this.lexicon = lexicon;
        this.cues = new QuotationCues(lexicon, kinds);
    }

    /** The attributions with their quotations taken in whole, and new ones for quotations that had none. */
    List<Attribution> join(Doc doc, List<Quotation> quotations, List<Attribution> attributions, References references) {
        SpanIndex<Quotation> quotedSpans = new SpanIndex<>(quotations, Quotation::span);
        List<Attribution> joined = new ArrayList<>(attributions.stream()
                .flatMap(one -> inside(doc, one, quotedSpans).stream())
                .toList());
        Set<Quotation> taken = new HashSet<>();
        Map<Token, List<Quotation>> byCue = new HashMap<>();
        Optional<Spoken> last = Optional.empty();
        for (Quotation quotation : quotations) {
            Optional<Attribution> signed = DashCues.of(doc, quotation);
            if (signed.isPresent()) {
                joined.add(signed.get());
                taken.add(quotation);
                continue;
            }
            Optional<Token> before =
                    last.filter(spoken -> goesOn(doc, spoken, quotation)).map(Spoken::cue);
            if (quotation.isScare(doc.text()) && before.isEmpty()) {
                continue;
            }
            Optional<Token> cue = cues.cueFor(doc, quotation, quotedSpans)
                    .or(() -> before)
                    .or(() -> indirectBefore(doc, quotation, attributions));
            if (cue.isPresent()) {
                byCue.computeIfAbsent(cue.get(), key -> new ArrayList<>()).add(quotation);
                taken.add(quotation);
                last = Optional.of(new Spoken(cue.get(), quotation));
            }
        }
        byCue.forEach((verb, quoted) -> quote(verb, quoted, joined, references));
        return withoutCue(
                doc, quotations.stream().filter(one -> !taken.contains(one)).toList(), joined);
    }

    /** The attributions with those quotations that nobody introduces given to whoever spoke just before. */
    private static List<Attribution> withoutCue(Doc doc, List<Quotation> free, List<Attribution> attributions) {
        SpanIndex<Extent> extents =
                new SpanIndex<>(attributions.stream().map(Extent::new).toList(), Extent::span);
        List<Attribution> all = new ArrayList<>(attributions);
        Optional<Attribution> last = Optional.empty();
        for (Quotation quotation : free) {
            boolean taken = extents.overlapping(quotation.span()).stream()
                    .map(Extent::of)
                    .filter(one -> !quotation.span().contains(one.first()))
                    .flatMap(one -> one.content().stream())
                    .anyMatch(content -> content.overlaps(quotation.span()));
            if (!taken && !quotation.isScare(doc.text())) {
                Span before = new Span(
                        Math.max(0, quotation.span().start() - NEAR),
                        quotation.span().start());
                List<Attribution> near = new ArrayList<>(
                        extents.overlapping(before).stream().map(Extent::of).toList());
                last.ifPresent(near::add);
                last = goesOn(doc, quotation, near);
                last.ifPresent(all::add);
            }
        }
        return all;
    }

    /** From the first to the last word of an attribution. */
    private record Extent(Span span, Attribution of) {
        Extent(Attribution attribution) {
            this(extent(attribution), attribution);
        }

        private static Span extent(Attribution attribution) {
            List<Span> spans = new ArrayList<>(attribution.content());
            attribution.cueSpan().ifPresent(spans::add);
            return Span.covering(spans);
        }
    }

    /** An attribution whose cue is quoted holds nothing that is not: "I think it is true," he said. */
    private static Optional<Attribution> inside(Doc doc, Attribution attribution, SpanIndex<Quotation> quotations) {
        Optional<Span> around = attribution
                .cueSpan()
                .flatMap(cue -> quotations.holding(cue).stream()
                        .filter(quotation -> !quotation.isScare(doc.text()))
                        .map(Quotation::inner)
                        .findFirst());
        if (around.isEmpty() || attribution.content().stream().allMatch(around.get()::contains)) {
            return Optional.of(attribution);
        }
        List<Span> kept = attribution.content().stream()
                .filter(around.get()::overlaps)
                .map(span -> trimmed(
                        doc.text(),
                        Math.max(span.start(), around.get().start()),
                        Math.min(span.end(), around.get().end())))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(attribution.withContent(kept));
    }

    private static Span trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && ",. ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(start, last);
    }

    /** A quotation and the verb that introduces it. */
    private record Spoken(Token cue, Quotation quotation) {}

    /** "The mayor said that the road was open. "It is safe."": the verb of speaking of the sentence before. */
    private static Optional<Token> indirectBefore(Doc doc, Quotation quotation, List<Attribution> attributions) {
        Optional<Sentence> before = doc.sentenceAt(quotation.span().start())
                .filter(sentence -> quotation.span().start() - sentence.span().start() <= 1)
                .flatMap(sentence -> QuotationCues.previous(doc, sentence));
        return before.flatMap(sentence -> attributions.stream()
                .filter(one -> one.cue().filter(DirectSpeech::tellsClauses).isPresent()
                        && !one.source().isEmpty())
                .filter(one -> one.predicate()
                        .filter(verb -> verb.sentence() == sentence)
                        .isPresent())
                .filter(one -> isOutermost(one, attributions))
                .flatMap(one -> one.predicate().stream())
                .reduce((first, second) -> second));
    }

    /** Whether the verb tells what somebody says rather than what it is about: "said", not "rejected". */
    private static boolean tellsClauses(Cue cue) {
        return cue.quote() && cue.content().get(0).equals("clause");
    }

    /** Whether a quotation that is a sentence of its own follows the last one with nothing but that one's cue between. */
    private static boolean goesOn(Doc doc, Spoken last, Quotation next) {
        int end = Math.max(
                doc.sentenceAt(last.quotation().span().end() - 1)
                        .map(sentence -> sentence.span().end())
                        .orElse(last.quotation().span().end()),
                last.cue().sentence().span().end());
        int start = next.span().start();
        boolean alone = doc.sentenceAt(start)
                .filter(sentence -> start - sentence.span().start() <= 1)
                .isPresent();
        boolean near = end <= start && Quotation.isBlank(doc.text().substring(end, start));
        boolean sameSentence = last.quotation().span().end() <= start
                && Quotation.isBlank(
                        doc.text().substring(last.quotation().span().end(), start));
        return (alone && near) || sameSentence;
    }

    private void quote(Token verb, List<Quotation> quoted, List<Attribution> joined, References references) {
        List<Span> spans = quoted.stream().map(Quotation::span).sorted().toList();
        for (int i = 0; i < joined.size(); i++) {
            Attribution attribution = joined.get(i);
            if (attribution.predicate().filter(verb::equals).isPresent()) {
                joined.set(
                        i,
                        attribution
                                .withContent(widened(attribution.content(), spans, attribution.first()))
                                .withSource(outside(attribution.source(), verb, spans)));
                return;
            }
        }
        Optional<Token> source = cues.speaker(verb, spans.get(0));
        Cue cue = lexicon.ofVerb(verb).stream()
                .filter(Cue::quote)
                .findFirst()
                .orElseGet(() -> Cue.plain(verb.lemma() + "/V"));
        if (source.filter(one -> references.of(one).text().isEmpty()).isEmpty()) {
            joined.add(new Attribution(
                    Optional.of(cue),
                    Optional.of(verb.span()),
                    Optional.of(verb),
                    source.map(List::of).orElse(List.of()),
                    spans,
                    firstVerbIn(verb.sentence(), spans),
                    List.of(),
                    false));
        }
    }

    /** The source, or where it is a word of the quotation, the speaker beside it. */
    private List<Token> outside(List<Token> source, Token verb, List<Span> quoted) {
        Optional<Span> around = source.stream()
                .flatMap(word -> quoted.stream().filter(span -> span.contains(word.span())))
                .findFirst();
        return around.flatMap(span -> cues.speaker(verb, span)).map(List::of).orElse(source);
    }

    /** The content with the quotations it touches taken in whole; the cue itself stays out. */
    private static List<Span> widened(List<Span> content, List<Span> quoted, Span cue) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(quoted);
        all.sort(Comparator.naturalOrder());
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            Optional<Span> last = merged.isEmpty() ? Optional.empty() : Optional.of(merged.get(merged.size() - 1));
            if (last.filter(before -> span.start() <= before.end() + 2 && !between(before, span, cue))
                    .isPresent()) {
                merged.set(merged.size() - 1, Span.covering(List.of(last.get(), span)));
            } else {
                merged.add(span);
            }
        }
        return merged.stream().flatMap(span -> without(span, cue).stream()).toList();
    }

    private static boolean between(Span before, Span after, Span cue) {
        return cue.start() >= before.end() && cue.end() <= after.start();
    }

    private static List<Span> without(Span span, Span cue) {
        return span.contains(cue) && !span.equals(cue) && cue.start() > span.start() && cue.end() < span.end()
                ? List.of(new Span(span.start(), cue.start()), new Span(cue.end(), span.end()))
                : List.of(span);
    }

    private static Optional<Token> firstVerbIn(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(span -> span.contains(token.span())))
                .filter(token -> token.head()
                        .map(head -> spans.stream().noneMatch(span -> span.contains(head.span())))
                        .orElse(true))
                .findFirst();
    }

    /** A quotation without a cue that stands alone: whoever spoke last, when that was just before, goes on. */
    private static Optional<Attribution> goesOn(Doc doc, Quotation quotation, List<Attribution> attributions) {
        Optional<Sentence> sentence = doc.sentenceAt(quotation.span().start());
        boolean alone = sentence.filter(
                        one -> quotation.span().start() - one.span().start() <= 1)
                .isPresent();
        if (!alone) {
            return Optional.empty();
        }
        return attributions.stream()
                .filter(attribution -> !attribution.source().isEmpty() && isBefore(attribution, quotation))
                .filter(attribution -> isOutermost(attribution, attributions))
                .max(Comparator.comparingInt(DirectSpeech::end))
                .filter(attribution -> quotation.span().start() - end(attribution) < NEAR)
                .map(attribution -> new Attribution(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        attribution.source(),
                        List.of(quotation.span()),
                        firstVerbIn(sentence.get(), List.of(quotation.span())),
                        List.of(),
                        true));
    }

    private static boolean isOutermost(Attribution attribution, List<Attribution> all) {
        return all.stream()
                .filter(other -> !other.equals(attribution))
                .noneMatch(other -> other.content().stream().anyMatch(span -> span.contains(attribution.first())));
    }

    private static boolean isBefore(Attribution attribution, Quotation quotation) {
        return end(attribution) <= quotation.span().start();
    }

    private static int end(Attribution attribution) {
        int content = attribution.content().stream().mapToInt(Span::end).max().orElse(0);
        return Math.max(content, attribution.cueSpan().map(Span::end).orElse(0));
    }
}
