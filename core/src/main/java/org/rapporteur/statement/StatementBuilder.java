package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Words;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.SpanIndex;
import org.rapporteur.language.text.Token;

/** Makes the statements of one report; knows all its attributions, so that it can nest them. */
final class StatementBuilder {
    private static final Set<String> OWN = Set.of("I", "We", "we", "My", "my", "Our", "our", "me", "us");

    /** A stretch of content and the attribution it belongs to. */
    private record Piece(Span span, Attribution of) {}

    private final StatementParts parts;
    private final Report report;
    private final Doc doc;
    private final References references;
    private final Instruments instruments;
    private final SpanIndex<Quotation> quoted;
    private final BehalfFinder behalves;
    private final Authors authors;
    private final Map<Attribution, Statements.Read> done = new HashMap<>();
    private SpanIndex<Piece> pieces = new SpanIndex<>(List.of(), Piece::span);
    private Map<Token, Attribution> byPredicate = Map.of();

    StatementBuilder(
            StatementParts parts,
            Report report,
            Doc doc,
            Cast cast,
            References references,
            Instruments instruments,
            List<Quotation> quoted) {
        this.parts = parts;
        this.report = report;
        this.doc = doc;
        this.references = references;
        this.instruments = instruments;
        this.quoted = new SpanIndex<>(quoted, Quotation::span);
        this.behalves = new BehalfFinder(cast, references, parts.kinds());
        this.authors = new Authors(parts.kinds(), references);
    }

    Statements build(List<Attribution> attributions, Set<Token> asides) {
        index(attributions);
        List<Attribution> own =
                attributions.stream().filter(one -> !isSecondHandAttitude(one)).toList();
        index(own);
        return new Statements(own.stream().map(this::read).toList(), asides, new Doers(parts.kinds()));
    }

    private void index(List<Attribution> attributions) {
        pieces = new SpanIndex<>(
                attributions.stream()
                        .flatMap(one -> one.content().stream().map(span -> new Piece(span, one)))
                        .toList(),
                Piece::span);
        byPredicate = new HashMap<>();
        attributions.forEach(one -> one.predicate().ifPresent(word -> byPredicate.putIfAbsent(word, one)));
    }

    /** "said that the other side wants …": what somebody else is said to want is no statement of his, unless it is told in a sentence of its own. */
    private boolean isSecondHandAttitude(Attribution attribution) {
        Optional<Attribution> outer =
                attribution.cue().filter(Cue::attitude).isPresent() ? container(attribution) : Optional.empty();
        if (outer.isEmpty() || attribution.source().isEmpty() || isOfAnotherSentence(attribution, outer.get())) {
            return false;
        }
        List<Reference> speakers =
                outer.get().source().stream().map(references::of).toList();
        Reference holder = references.of(attribution.source().get(0));
        boolean own = OWN.contains(holder.text())
                || holder.actor().isEmpty()
                || speakers.stream()
                        .anyMatch(
                                speaker -> speaker.actor().equals(holder.actor()) || behalves.serves(speaker, holder));
        return !own;
    }

    private static boolean isOfAnotherSentence(Attribution attribution, Attribution outer) {
        return attribution
                .predicate()
                .flatMap(word -> outer.predicate().filter(above -> above.sentence() != word.sentence()))
                .isPresent();
    }

    private Statements.Read read(Attribution attribution) {
        Statements.Read known = done.get(attribution);
        if (known != null) {
            return known;
        }
        Optional<Statements.Read> within = container(attribution).map(this::read);
        Statements.Read read = make(attribution, within);
        done.put(attribution, read);
        return read;
    }

    /** The attribution that is all of what is said. */
    private Optional<Attribution> inner(Attribution attribution) {
        return attribution
                .contentHead()
                .flatMap(head -> Optional.ofNullable(byPredicate.get(head)))
                .filter(one -> !one.equals(attribution));
    }

    /** The smallest attribution in whose content this one's cue lies. */
    private Optional<Attribution> container(Attribution inner) {
        return pieces.holding(inner.first()).stream()
                .map(Piece::of)
                .filter(outer -> !outer.equals(inner) && length(outer) > length(inner))
                .filter(outer -> inner.content().stream().noneMatch(span -> span.contains(outer.first())))
                .min(Comparator.comparingInt(StatementBuilder::length));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private Statements.Read make(Attribution attribution, Optional<Statements.Read> container) {
        Optional<Statement> within = container.map(Statements.Read::statement);
        List<Span> spans = attribution.content().stream().map(this::whole).toList();
        List<Words> content =
                spans.stream().map(span -> Words.of(span, doc.text())).toList();
        List<Token> words = words(spans);
        Optional<Token> head = attribution.contentHead().filter(one -> isOneSentence(attribution, one));
        List<Token> addressee = parts.addressees().addressee(attribution, references);
        SpeechAct act = parts.acts().act(attribution, head, words, addressee, references);
        List<Reference> source = source(attribution, within);
        List<Span> evidence = new ArrayList<>();
        attribution.cueSpan().ifPresent(evidence::add);
        evidence.addAll(spans);
        source.forEach(one -> evidence.add(one.span()));
        Statement.Status status = container
                .flatMap(outer -> container(attribution).flatMap(holder -> NestedStatus.of(attribution, holder, outer)))
                .orElseGet(() -> parts.moods().status(act, attribution.predicate()));
        Statement statement = new Statement(
                FindingId.of(report.id(), Finding.Kind.STATEMENT, "", evidence),
                report.id(),
                source,
                attribution.cueSpan().map(span -> Words.of(span, doc.text())),
                content,
                act,
                form(attribution),
                status,
                within.map(outer -> outer.depth() + 1).orElse(0),
                within.map(Statement::id),
                addressee.stream()
                        .flatMap(token -> references.all(token).stream())
                        .toList(),
                behalves.behalf(attribution, source, inner(attribution)),
                parts.moods().modality(attribution, act, head),
                parts.moods().polarity(attribution, act, head),
                attribution.cue().map(Cue::strength).orElse(Strength.PLAIN),
                head.flatMap(Conditions::of)
                        .map(clause -> Words.of(
                                ContentSpans.pieces(clause.subtree(), List.of()).stream()
                                        .findFirst()
                                        .orElse(clause.span()),
                                doc.text())),
                parts.topics().topics(words),
                parts.stances().stances(attribution, act, status, words, instruments),
                new Evidence(evidence, rule(attribution), parts.version(), confidence(attribution)));
        return new Statements.Read(statement, head, attribution.predicate(), words);
    }

    private Span whole(Span content) {
        return doc.sentenceAt(content.start())
                .map(sentence -> PhrasesBehind.whole(content, sentence, parts.kinds()))
                .orElse(content);
    }

    /** What is said in several sentences at once has no single act or mood of its own; its beginning has. */
    private boolean isOneSentence(Attribution attribution, Token head) {
        List<Span> spoken = attribution.content();
        List<Span> around =
                spoken.stream().filter(span -> span.contains(head.span())).toList();
        List<Token> words = words(around.isEmpty() ? spoken : around);
        return words.stream().map(Token::sentence).distinct().limit(2).count() <= 1;
    }

    private List<Token> words(List<Span> spans) {
        List<Token> words = new ArrayList<>();
        for (Span span : spans) {
            int at = span.start();
            while (at < span.end()) {
                Optional<Sentence> sentence = doc.sentenceAt(at);
                if (sentence.isPresent()) {
                    sentence.get().tokens().stream()
                            .filter(token -> span.contains(token.span()))
                            .forEach(words::add);
                    at = sentence.get().span().end();
                } else {
                    at++;
                }
            }
        }
        return words;
    }

    /** Those who speak; "I" and "we" in a quotation are those who are quoted. */
    private List<Reference> source(Attribution attribution, Optional<Statement> within) {
        List<Reference> source = attribution.source().stream()
                .flatMap(token -> authors.of(token).or(() -> Optional.of(references.all(token))).stream())
                .flatMap(List::stream)
                .toList();
        boolean own = within.isPresent()
                && source.size() == 1
                && OWN.contains(source.get(0).text());
        if (!own) {
            return relative(attribution, source).map(List::of).orElse(source);
        }
        Reference pronoun = source.get(0);
        Optional<String> speaker = within.get().source().stream()
                .flatMap(reference -> reference.actor().stream())
                .findFirst();
        return List.of(new Reference(pronoun.span(), pronoun.text(), speaker));
    }

    /**
     * "the mayor, who said …": the pronoun is the source as it stands where it is known whom it stands for; else the words
     * before it belong to it.
     */
    private Optional<Reference> relative(Attribution attribution, List<Reference> source) {
        Optional<Token> pronoun = attribution
                .predicate()
                .flatMap(StatementBuilder::subjectBeside)
                .filter(subject -> subject.xpos().matches("WP|WDT"))
                .filter(subject -> source.size() == 1 && !source.get(0).span().overlaps(subject.span()));
        return pronoun.map(Token::span).map(span -> {
            Reference before = source.get(0);
            boolean beside = before.actor().isEmpty()
                    && before.span().end() < span.start()
                    && span.start() - before.span().end() <= 2;
            Span words = beside ? Span.covering(List.of(before.span(), span)) : span;
            return beside || before.actor().isPresent()
                    ? new Reference(words, words.in(doc.text()), before.actor())
                    : before;
        });
    }

    private static Optional<Token> subjectBeside(Token verb) {
        Optional<Token> own = new Predicate(verb).explicitSubject();
        return own.isPresent() || !verb.hasRelation("conj")
                ? own
                : verb.head().flatMap(first -> new Predicate(first).explicitSubject());
    }

    /** Direct in a transcript, and when the marks hold all of it; mixed when they hold some, indirect when none. */
    private Statement.Form form(Attribution attribution) {
        List<Span> content = attribution.content();
        boolean transcript = attribution
                .predicate()
                .filter(colon -> colon.sentence().isSpeakerLabel())
                .isPresent();
        if (transcript) {
            return Statement.Form.DIRECT;
        }
        int inside = 0;
        for (Span span : content) {
            boolean whole = quoted.overlapping(span).stream()
                    .anyMatch(quotation -> quotation.span().start() <= span.start() + 1
                            && span.end() <= quotation.span().end() + 1);
            boolean some = quoted.overlapping(span).stream().anyMatch(quotation -> !quotation.isScare(doc.text()));
            inside += whole ? 2 : some ? 1 : 0;
        }
        if (inside == 2 * content.size()) {
            return Statement.Form.DIRECT;
        }
        return inside > 0 ? Statement.Form.MIXED : Statement.Form.INDIRECT;
    }

    private static String rule(Attribution attribution) {
        return attribution
                .cue()
                .map(cue -> "cue " + cue.id())
                .orElse(attribution.inherited() ? "quotation goes on" : "quotation");
    }

    private double confidence(Attribution attribution) {
        boolean resolved = attribution.source().stream()
                .anyMatch(token -> references.of(token).actor().isPresent());
        double base = form(attribution) == Statement.Form.DIRECT ? 0.9 : 0.8;
        double sure = attribution.inherited() ? base - 0.3 : resolved ? base : base - 0.15;
        return Math.round(sure * 100) / 100.0;
    }
}
