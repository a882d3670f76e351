package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.place.Gazetteer.Known;
import org.rapporteur.place.PlaceWords.Group;

/** Finds the words of a sentence that may name places: the longest names of the gazetteer, one after another. */
final class Spotter {
    private static final int LONGEST = 9;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final SpotEvidence evidence;

    Spotter(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.evidence = new SpotEvidence(words);
    }

    List<Spot> spots(Sentence sentence) {
        List<Spot> spots = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            Optional<Spot> spot =
                    isCapital(sentence.token(from).form()) ? longest(sentence, from) : Optional.empty();
            if (spot.isPresent()) {
                spots.add(spot.get());
                from = spot.get().to();
            } else {
                from++;
            }
        }
        List<Spot> weighed = new ArrayList<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            weighed.add(spots.get(spot).withSupport(evidence.support(spots, spot)));
        }
        return weighed;
    }

    private Optional<Spot> longest(Sentence sentence, int from) {
        String text = sentence.documentText();
        int start = sentence.token(from).span().start();
        for (int to = furthest(sentence, from); to > from; to--) {
            Token last = sentence.token(to - 1);
            String written = text.substring(start, last.span().end());
            int[] found = gazetteer.findExact(written);
            String key = written;
            if (found.length == 0 && (isCapital(last.form()) || to - 1 > from) && last.form().length() > 1 && !isAbbreviation(written)) {
                key = PlaceNames.key(written);
                found = key.length() < 2 ? found : gazetteer.find(key);
            }
            if (found.length > 0) {
                int end = words.is(Group.AREA, next(sentence, to)) && isCapital(sentence.token(to).form()) ? to + 1 : to;
                List<Known> candidates = Arrays.stream(found).mapToObj(gazetteer::place).toList();
                return Optional.of(new Spot(sentence, from, end, key, candidates, 0));
            }
        }
        return Optional.empty();
    }

    private static String next(Sentence sentence, int at) {
        return at < sentence.size() ? PlaceNames.lower(sentence.token(at).form()) : "";
    }

    /** How far a name that begins at {@code from} can reach: capitals, small words between them, marks inside words. */
    private int furthest(Sentence sentence, int from) {
        int to = from + 1;
        int end = to;
        while (to < sentence.size() && to - from < LONGEST) {
            String form = sentence.token(to).form();
            boolean touches = sentence.token(to - 1).span().end() == sentence.token(to).span().start();
            if (isCapital(form) || (touches && form.equals("'s") || form.equals("’s"))) {
                end = to + 1;
            } else if (touches && sentence.token(to - 1).form().matches("[-–’'‘]") && Character.isLetter(form.charAt(0))) {
                end = to + 1;
            } else if (!(touches && form.matches("[-–.’'‘]|[a-z]{1,4}")) && !words.is(Group.PARTICLE, form)) {
                break;
            }
            to++;
        }
        return end;
    }

    static boolean isCapital(String form) {
        return Character.isUpperCase(form.charAt(0))
                || (form.length() > 1 && "'‘’ʿ`".indexOf(form.charAt(0)) >= 0 && Character.isUpperCase(form.charAt(1)));
    }

    /** Short words in capitals only are abbreviations of something else: "WHO". */
    private static boolean isAbbreviation(String written) {
        return written.length() < 4 && written.equals(written.toUpperCase(java.util.Locale.ROOT))
                || written.indexOf('.') == 1;
    }
}
