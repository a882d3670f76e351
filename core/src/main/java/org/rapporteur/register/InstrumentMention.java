package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/**
 * One place in a report that speaks of an instrument.
 *
 * @param statement the id of the innermost statement that speaks of it; empty where the report itself does
 * @param by ids of its sources; whoever is not resolved is not among them
 * @param stance of the statement to the instrument
 * @param days of the report
 */
public record InstrumentMention(
        String instrument,
        String report,
        Span span,
        Optional<String> statement,
        Set<String> by,
        Statement.Stance stance,
        Optional<Days> days) {
    /** By day, the undated last; then by report and place in it. */
    public static final Comparator<InstrumentMention> ORDER = Comparator.<InstrumentMention, Boolean>comparing(
                    mention -> mention.days().isEmpty())
            .thenComparing(mention -> mention.days().map(Days::written).orElse(""))
            .thenComparing(InstrumentMention::report)
            .thenComparing(InstrumentMention::span)
            .thenComparing(InstrumentMention::instrument);

    public InstrumentMention {
        by = Set.copyOf(by);
    }

    /** Of all instruments of a report, by {@link #ORDER}. */
    public static List<InstrumentMention> of(Findings findings) {
        Optional<Days> days = findings.report().published().map(Days::of);
        List<Statement> statements = findings.of(Statement.class)
                .sorted(Comparator.comparing(Statement::depth).reversed())
                .toList();
        List<InstrumentMention> mentions = new ArrayList<>();
        for (Mention mention : findings.mentions()) {
            mention.instrument().ifPresent(instrument -> {
                Optional<Statement> said = statements.stream()
                        .filter(statement -> holds(statement, mention.span()))
                        .findFirst();
                mentions.add(new InstrumentMention(
                        instrument,
                        findings.report().id(),
                        mention.span(),
                        said.map(Statement::id),
                        said.map(InstrumentMention::speakers).orElse(Set.of()),
                        said.map(statement -> stance(statement, instrument, mention.span()))
                                .orElse(Statement.Stance.MENTIONS),
                        days));
            });
        }
        return mentions.stream().sorted(ORDER).toList();
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.status() != Statement.Status.DENIED
                && statement.content().stream().map(Words::span).anyMatch(content -> content.contains(span));
    }

    private static Set<String> speakers(Statement statement) {
        return statement.source().stream()
                .map(Reference::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stance taken on these words, or else anywhere in the statement. */
    private static Statement.Stance stance(Statement statement, String instrument, Span span) {
        List<Statement.InstrumentStance> stances = statement.instruments().stream()
                .filter(stance -> stance.instrument().equals(instrument))
                .toList();
        return stances.stream()
                .filter(stance -> stance.span().overlaps(span))
                .findFirst()
                .or(() -> stances.stream().findFirst())
                .map(Statement.InstrumentStance::stance)
                .orElse(Statement.Stance.MENTIONS);
    }

    /** Whether somebody says here that it was breached. It stays an allegation. */
    public boolean isAllegedBreach() {
        return stance == Statement.Stance.SAYS_BREACHED;
    }

    /** What each party said of it, in the order of the mentions, by the ids of the parties. */
    public static Map<String, List<InstrumentMention>> byParty(List<InstrumentMention> mentions) {
        Map<String, List<InstrumentMention>> parties = new TreeMap<>();
        mentions.stream()
                .sorted(ORDER)
                .forEach(mention -> mention.by()
                        .forEach(party -> parties.computeIfAbsent(party, unseen -> new ArrayList<>())
                                .add(mention)));
        return parties;
    }
}
