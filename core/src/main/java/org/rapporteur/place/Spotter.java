package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            Optional<Spot> spot = mayBegin(sentence, from) ? longest(sentence, from) : Optional.empty();
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

    /** Whether a name can begin here: with a capital, or with a small Arabic article before one. */
    private static boolean mayBegin(Sentence sentence, int from) {
        String form = form(sentence, from);
        if (isCapital(form)) {
            return true;
        }
        int hyphen = form.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < form.length()) {
            return PlaceNames.isArticle(form.substring(0, hyphen)) && isCapital(form.substring(hyphen + 1));
        }
        return PlaceNames.isArticle(form)
                && from + 2 < sentence.size()
                && form(sentence, from + 1).equals("-")
                && isCapital(form(sentence, from + 2));
    }

    private Optional<Spot> longest(Sentence sentence, int from) {
        String text = sentence.documentText();
        int start = sentence.token(from).span().start();
        for (int to = furthest(sentence, from); to > from; to--) {
            Token last = sentence.token(to - 1);
            if (isPossessive(last.form())) {
                continue;
            }
            String written = text.substring(start, last.span().end());
            List<Known> found = gazetteer.findExact(written);
            String key = written;
            if (found.isEmpty() && last.form().length() > 1 && !isAbbreviation(written)) {
                key = PlaceNames.key(written);
                found = key.length() < 2 ? found : gazetteer.find(key);
            }
            if (!found.isEmpty()) {
                boolean area = to < sentence.size()
                        && isCapital(form(sentence, to))
                        && words.is(Group.AREA, PlaceNames.lower(form(sentence, to)));
                return Optional.of(new Spot(sentence, from, area ? to + 1 : to, key, found, 0));
            }
        }
        return Optional.empty();
    }

    /** How far a name that begins at {@code from} can reach: capitals, small words between them, marks inside words. */
    private int furthest(Sentence sentence, int from) {
        int end = from + 1;
        for (int to = end; to < sentence.size() && to - from < LONGEST; to++) {
            String form = form(sentence, to);
            boolean touches = sentence.token(to - 1).span().end()
                    == sentence.token(to).span().start();
            if (isCapital(form)
                    || isElided(form)
                    || (touches && isInnerMark(form(sentence, to - 1)) && Character.isLetter(form.charAt(0)))) {
                end = to + 1;
            } else if (!(touches && (isInnerMark(form) || isPossessive(form))) && !words.is(Group.PARTICLE, form)) {
                break;
            }
        }
        return end;
    }

    private static String form(Sentence sentence, int token) {
        return sentence.token(token).form();
    }

    static boolean isCapital(String form) {
        return Character.isUpperCase(form.charAt(0))
                || (form.length() > 1 && "'‘’ʿ`".indexOf(form.charAt(0)) >= 0 && Character.isUpperCase(form.charAt(1)));
    }

    private static boolean isInnerMark(String form) {
        return form.length() == 1 && "-–.’'‘".indexOf(form.charAt(0)) >= 0;
    }

    /** As "d'Ivoire" where it is one token. */
    private static boolean isElided(String form) {
        int mark = Math.max(form.indexOf('\''), form.indexOf('’'));
        return mark > 0 && mark < 3 && mark + 1 < form.length() && Character.isUpperCase(form.charAt(mark + 1));
    }

    private static boolean isPossessive(String form) {
        return form.equals("'s") || form.equals("’s");
    }

    /** Short words in capitals only are abbreviations of something else: "WHO". */
    private static boolean isAbbreviation(String written) {
        return (written.length() < 4 && written.equals(written.toUpperCase(Locale.ROOT))) || written.indexOf('.') == 1;
    }
}
