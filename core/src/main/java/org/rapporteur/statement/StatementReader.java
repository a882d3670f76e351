package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Report;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.topic.TopicFinder;

/** Reads who said what: attributions by verbs, nouns, prepositions and quotation marks become statements, nested as they stand. */
public final class StatementReader {
    private final VerbCues verbs;
    private final NounCues nouns;
    private final PrepositionCues prepositions;
    private final DirectSpeech quotations;
    private final CueLexicon lexicon;
    private final Asides asides;
    private final StatementParts parts;

    public StatementReader(Knowledge knowledge, Agents agents, TopicFinder topics, String version) {
        this.lexicon = CueLexicon.load(knowledge);
        this.asides = Asides.load(knowledge);
        ActWords words = ActWords.load(knowledge);
        StatementWords kinds = StatementWords.load(knowledge);
        this.nouns = new NounCues(lexicon, words, kinds);
        this.verbs = new VerbCues(lexicon, nouns, kinds);
        this.prepositions = new PrepositionCues(lexicon);
        this.quotations = new DirectSpeech(lexicon, kinds);
        this.parts = new StatementParts(
                new ActReader(nouns, lexicon, words, kinds, agents),
                new MoodReader(kinds),
                new AddresseeFinder(words, kinds),
                topics,
                new StanceReader(StanceWords.load(knowledge)),
                kinds,
                version);
    }

    public Statements read(Report report, Doc doc, Cast cast, Instruments instruments) {
        References references = new References(cast);
        List<Attribution> attributions = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            attributions.addAll(verbs.in(sentence, references));
            attributions.addAll(nouns.in(sentence, references));
            attributions.addAll(prepositions.in(sentence));
        }
        attributions.addAll(ColonCues.in(doc, lexicon, references));
        List<Quotation> quoted = Quotation.in(doc.text(), report.body());
        List<Attribution> joined = quotations.join(doc, quoted, attributions, references);
        joined.removeIf(attribution -> isRelay(attribution, report) || isOnBehalf(attribution));
        List<Attribution> ofTelling = joined.stream().filter(asides::contain).toList();
        joined.removeAll(ofTelling);
        return new StatementBuilder(parts, report, doc, cast, references, instruments, quoted)
                .build(
                        oncePerContent(oncePerCue(joined)),
                        ofTelling.stream()
                                .flatMap(attribution -> attribution.predicate().stream())
                                .collect(Collectors.toSet()));
    }

    /** "Speaking on behalf of the union, …": no subject that is spoken of. */
    private static boolean isOnBehalf(Attribution attribution) {
        return attribution
                .contentHead()
                .filter(head -> head.lemma().equalsIgnoreCase("behalf"))
                .isPresent();
    }

    /** "…, reports the newspaper": the chain of transmission says so already. */
    private static boolean isRelay(Attribution attribution, Report report) {
        return attribution.source().stream()
                .anyMatch(source -> report.chain().stream()
                        .anyMatch(link -> link.span()
                                .filter(span -> span.contains(source.span()))
                                .isPresent()));
    }

    /** "He went on, saying: …" says it once: of two cues of one source for the same words, the one that tells more. */
    private static List<Attribution> oncePerContent(List<Attribution> attributions) {
        Map<List<Object>, Attribution> kept = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            kept.merge(
                    List.of(attribution.source(), attribution.content()),
                    attribution,
                    (first, second) -> isNeutral(first) && !isNeutral(second) ? second : first);
        }
        return List.copyOf(kept.values());
    }

    private static boolean isNeutral(Attribution attribution) {
        return attribution.cue().filter(cue -> !cue.neutral()).isEmpty();
    }

    private static List<Attribution> oncePerCue(List<Attribution> attributions) {
        Set<Span> seen = new HashSet<>();
        List<Attribution> once = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (!attribution.content().isEmpty() && seen.add(attribution.first())) {
                once.add(attribution);
            }
        }
        once.sort(Comparator.comparing(Attribution::first));
        return once;
    }
}
