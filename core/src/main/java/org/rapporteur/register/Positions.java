package org.rapporteur.register;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;

/** Position lines: what a side said on a topic over time, what is new in it and what may have changed. */
public final class Positions {
    private static final int FEW = 2;
    private static final double HALF = 0.5;
    /** So many reports quote somebody before saying nothing is called silence. */
    private static final int COVERED = 3;

    private static final Set<SpeechAct> AGAINST =
            EnumSet.of(SpeechAct.REFUSE, SpeechAct.DENY, SpeechAct.CONDEMN, SpeechAct.ACCUSE);
    private static final Set<SpeechAct> FOR =
            EnumSet.of(SpeechAct.SUPPORT, SpeechAct.AGREE, SpeechAct.COMMIT, SpeechAct.PRAISE);

    private final JoiningWords joining;

    public Positions(Knowledge knowledge) {
        joining = JoiningWords.of(knowledge);
    }

    /**
     * What the side says on the topic in one report. A statement within another of them is left out: it is told already.
     *
     * @param topic the id of a topic, or the id or words of a name of an actor or instrument that is spoken of
     */
    public List<Position> in(Findings report, Side side, String topic) {
        List<Position> positions = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Entry entry : statements(report, side)) {
            Statement statement = (Statement) entry.finding();
            if (concerns(statement, report, topic)
                    && statement.within().filter(told::contains).isEmpty()) {
                told.add(statement.id());
                positions.add(new Position(entry, terms(statement, report), false));
            }
        }
        return positions;
    }

    /** What the side itself says in a report, the outer statements first. */
    public static List<Entry> statements(Findings report, Side side) {
        ReportHead head = ReportHead.of(report.report());
        Optional<Days> days = report.report().published().map(Days::of);
        return report.of(Statement.class)
                .map(statement -> new Entry(statement, head, days))
                .filter(entry -> isSaidBy(side, entry))
                .sorted(java.util.Comparator.comparing(entry -> ((Statement) entry.finding()).depth()))
                .toList();
    }

    /** Whether a statement was made, and by the side or on its behalf. */
    public static boolean isSaidBy(Side side, Entry entry) {
        return entry.finding() instanceof Statement statement
                && statement.status() == Statement.Status.MADE
                && (side.has(statement.source(), entry) || side.has(statement.behalf(), entry));
    }

    private List<String> terms(Statement statement, Findings report) {
        Set<String> speakers = statement.source().stream()
                .flatMap(source -> source.actor().stream())
                .collect(Collectors.toSet());
        List<String> terms = new ArrayList<>();
        for (Words words : statement.content()) {
            terms.addAll(Matter.of(report.report().text(), words.span(), report.mentions(), Set.of(), speakers, joining)
                    .terms());
        }
        return terms.stream().distinct().toList();
    }

    private static boolean concerns(Statement statement, Findings report, String topic) {
        if (statement.topics().contains(topic)) {
            return true;
        }
        return report.mentions().stream()
                .filter(mention ->
                        statement.content().stream().map(Words::span).anyMatch(span -> span.contains(mention.span())))
                .anyMatch(mention -> isNamed(mention, report, topic));
    }

    private static boolean isNamed(Mention mention, Findings report, String topic) {
        String words = Folded.of(topic);
        Optional<String> id = mention.instrument().or(mention::actor);
        if (id.isEmpty() || words.isEmpty()) {
            return false;
        }
        return id.get().equals(topic)
                || (Register.isName(mention) && Folded.of(mention.text()).contains(words))
                || report.actors().stream()
                        .anyMatch(actor -> actor.id().equals(id.get())
                                && Folded.of(actor.name()).contains(words))
                || report.instruments().stream()
                        .anyMatch(one -> one.id().equals(id.get())
                                && Folded.of(one.name()).contains(words));
    }

    /** In the order of their days, those that repeat another one marked. */
    public static List<Position> line(List<Position> positions) {
        List<Position> line = new ArrayList<>();
        for (Position position : positions.stream()
                .sorted((one, other) -> Entry.ORDER.compare(one.entry(), other.entry()))
                .toList()) {
            boolean repeated = line.stream().anyMatch(before -> alike(before, position) && !turned(before, position));
            line.add(repeated ? position.again() : position);
        }
        return line;
    }

    /** What a person is asked: whether the side has become firmer or softer, or says the reverse. */
    public static List<Question> questions(List<Position> line) {
        List<Question> questions = new ArrayList<>();
        for (int later = 1; later < line.size(); later++) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                Position before = line.get(earlier);
                Position after = line.get(later);
                if (alike(before, after)
                        && !before.entry()
                                .report()
                                .id()
                                .equals(after.entry().report().id())) {
                    change(before, after).ifPresent(questions::add);
                    break;
                }
            }
        }
        return questions;
    }

    private static Optional<Question> change(Position before, Position after) {
        List<Question.Quote> quotes = List.of(quote(before), quote(after));
        if (turned(before, after)) {
            return Optional.of(new Question(
                    Question.Kind.REVERSED, "nearly the same words, once for and once against it", quotes));
        }
        int change = after.statement().strength().compareTo(before.statement().strength());
        if (change == 0
                || before.entry().days().isEmpty()
                || after.entry().days().isEmpty()
                || before.entry().days().equals(after.entry().days())) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                change > 0 ? Question.Kind.FIRMER : Question.Kind.SOFTER,
                "said with " + lower(after.statement()) + " words, before with " + lower(before.statement()) + " ones",
                quotes));
    }

    private static String lower(Statement statement) {
        return statement.strength().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Question.Quote quote(Position position) {
        Span first = position.statement().content().isEmpty()
                ? position.statement().evidence().spans().get(0)
                : position.statement().content().get(0).span();
        return new Question.Quote(
                position.entry().report().id(), position.statement().id(), first);
    }

    static boolean alike(Position one, Position other) {
        Set<String> shared = new HashSet<>(one.terms());
        shared.retainAll(other.terms());
        long plain =
                shared.stream().filter(term -> !term.startsWith(Matter.NAME)).count();
        return plain >= FEW
                && shared.size()
                        >= HALF * Math.min(one.terms().size(), other.terms().size());
    }

    private static boolean turned(Position one, Position other) {
        Polarity before = one.statement().polarity();
        SpeechAct was = one.statement().act();
        SpeechAct is = other.statement().act();
        return (before != other.statement().polarity() && was.family() == is.family())
                || (FOR.contains(was) && AGAINST.contains(is))
                || (AGAINST.contains(was) && FOR.contains(is));
    }

    /**
     * The months in which enough reports quote the side and none of them on the topic, with the number of those reports;
     * only after it has spoken on it.
     *
     * @param spoken all statements of the side, on whatever topic
     */
    public static Map<YearMonth, Integer> silent(List<Position> line, List<Entry> spoken) {
        Set<YearMonth> on = line.stream()
                .flatMap(position -> position.entry().days().stream())
                .map(days -> YearMonth.from(days.first()))
                .collect(Collectors.toSet());
        Map<YearMonth, Set<String>> covered = new TreeMap<>();
        for (Entry entry : spoken) {
            entry.days()
                    .map(days -> YearMonth.from(days.first()))
                    .ifPresent(month -> covered.computeIfAbsent(month, unseen -> new HashSet<>())
                            .add(entry.report().id()));
        }
        Map<YearMonth, Integer> silent = new TreeMap<>();
        covered.forEach((month, reports) -> {
            if (reports.size() >= COVERED && !on.contains(month) && on.stream().anyMatch(month::isAfter)) {
                silent.put(month, reports.size());
            }
        });
        return silent;
    }
}
