package org.rapporteur.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds the expressions of one sentence: at each word the longest that a rule makes sense of. */
final class Finder {
    private final List<Rule> rules;
    private final Nearness nearness;

    Finder(DateWords words) {
        this.nearness = new Nearness(words);
        Shapes shapes = new Shapes(words);
        this.rules = Stream.of(
                        new CalendarRules(shapes).rules(),
                        new RangeRules(shapes).rules(),
                        new YearRules(shapes).rules(),
                        new SeasonRules(shapes).rules(),
                        new WeekdayRules(shapes).rules(),
                        new RelativeRules(shapes).rules(),
                        new DistanceRules(shapes).rules(),
                        new DurationRules(shapes).rules(),
                        new WordRules(shapes).rules(),
                        new ClockRules(shapes).rules())
                .flatMap(List::stream)
                .toList();
    }

    List<Found> find(Passage passage) {
        BitSet starts = nearness.starts(passage.text());
        if (starts.isEmpty()) {
            return List.of();
        }
        List<Matcher> matchers =
                rules.stream().map(rule -> rule.matcher(passage)).toList();
        List<Found> found = new ArrayList<>();
        int at = starts.nextSetBit(0);
        while (at >= 0) {
            List<Found> here = passage.isInsideNumber(at) ? List.of() : longest(passage, matchers, at);
            found.addAll(here);
            int next = here.isEmpty()
                    ? at + 1
                    : passage.placeOf(here.get(here.size() - 1).span().end());
            at = starts.nextSetBit(next);
        }
        return found;
    }

    private List<Found> longest(Passage passage, List<Matcher> matchers, int at) {
        List<Found> best = List.of();
        int longest = 0;
        for (int rule = 0; rule < matchers.size(); rule++) {
            Matcher matcher = matchers.get(rule);
            matcher.region(at, passage.text().length()).useTransparentBounds(true);
            if (matcher.lookingAt() && matcher.end() - at > longest) {
                List<Found> read = rules.get(rule).read(passage, matcher);
                if (!read.isEmpty()) {
                    best = read;
                    longest = matcher.end() - at;
                }
            }
        }
        return best;
    }
}
