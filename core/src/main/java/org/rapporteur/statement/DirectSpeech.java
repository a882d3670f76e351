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
import org.rapporteur.language.text.Predicate;
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

    DirectSpeech(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The attributions with their quotations taken in whole, and new ones for quotations that had none. */
    List<Attribution> join(Doc doc, List<Quotation> quotations, List<Attribution> attributions, References references) {
        SpanIndex<Quotation> quotedSpans = new SpanIndex<>(quotations, Quotation::span);
        List<Attribution> joined = new ArrayList<>(attributions);
        Set<Quotation> taken = new HashSet<>();
        Map<Token, List<Quotation>> byCue = new HashMap<>();
        for (Quotation quotation : quotations) {
            if (quotation.isScare(doc.text())) {
                continue;
            }
            cueFor(doc, quotation, quotedSpans).ifPresent(verb -> {
                byCue.computeIfAbsent(verb, key -> new ArrayList<>()).add(quotation);
                taken.add(quotation);
            });
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

    /** The verb of speaking that introduces the quotation: outside it, in the sentence where it begins or ends, the nearest. */
    private Optional<Token> cueFor(Doc doc, Quotation quotation, SpanIndex<Quotation> all) {
        List<Sentence> sentences = new ArrayList<>();
        doc.sentenceAt(quotation.span().start()).ifPresent(sentences::add);
        doc.sentenceAt(quotation.span().end() - 1)
                .filter(last -> !sentences.contains(last))
                .ifPresent(sentences::add);
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(verb -> all.holding(verb.span()).isEmpty())
                .filter(verb -> lexicon.ofVerb(verb).stream().anyMatch(Cue::quote))
                .filter(verb -> VerbCues.source(new Predicate(verb)).isPresent() || new Predicate(verb).isPassive())
                .min(Comparator.comparingInt(verb -> distance(verb.span(), quotation.span())));
    }

    private static int distance(Span one, Span other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }

    private void quote(Token verb, List<Quotation> quoted, List<Attribution> joined, References references) {
        List<Span> spans = quoted.stream().map(Quotation::span).sorted().toList();
        for (int i = 0; i < joined.size(); i++) {
            Attribution attribution = joined.get(i);
            if (attribution.predicate().filter(verb::equals).isPresent()) {
                joined.set(i, attribution.withContent(widened(attribution.content(), spans, attribution.first())));
                return;
            }
        }
        Optional<Token> source = VerbCues.source(new Predicate(verb));
        Cue cue = lexicon.ofVerb(verb).stream().filter(Cue::quote).findFirst().orElseThrow();
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
