package org.rapporteur.place;

import java.util.List;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.place.Gazetteer.Known;
import org.rapporteur.place.PlaceWords.Group;

/** Weighs what in its sentence speaks for and against a name's being a place. */
final class SpotEvidence {
    private final PlaceWords words;

    SpotEvidence(PlaceWords words) {
        this.words = words;
    }

    double support(List<Spot> spots, int index) {
        Spot spot = spots.get(index);
        Sentence sentence = spot.sentence();
        double support = fame(spot) + before(spot, spots, index) + after(spot, spots, index) + names(spot);
        if (index > 0 && spots.get(index - 1).isJoinedByComma(spot) && isInside(spots.get(index - 1), spot)) {
            support += 4;
        }
        if (index + 1 < spots.size() && spot.isJoinedByComma(spots.get(index + 1)) && isInside(spot, spots.get(index + 1))) {
            support += 4;
        }
        if (isOneWord(spot)) {
            boolean first = spot.from() == 0 || !Character.isLetterOrDigit(sentence.token(spot.from() - 1).form().charAt(0));
            if (words.is(Group.COMMON, spot.key())) {
                support -= first ? 6 : 4;
            } else if (words.is(Group.PERSON, spot.key())) {
                support -= 2;
            }
        }
        return support;
    }

    private static boolean isOneWord(Spot spot) {
        return spot.key().indexOf(' ') < 0 && spot.to() - spot.from() == 1;
    }

    private static double fame(Spot spot) {
        double most = 0;
        for (Known known : spot.candidates()) {
            most = Math.max(most, known.prominence());
        }
        double length = isOneWord(spot) ? 0 : 1;
        return length + (most > 6.5 ? 3 : most > 5.5 ? 2 : most > 4.8 ? 1 : 0);
    }

    private double before(Spot spot, List<Spot> spots, int index) {
        if (spot.from() == 0) {
            return 0;
        }
        String form = spot.sentence().token(spot.from() - 1).form();
        String word = PlaceNames.lower(form);
        if (words.is(Group.WITHIN, word)) {
            return 2;
        } else if (words.is(Group.TOWARDS, word)) {
            return 1;
        } else if (word.equals("of")) {
            return spot.from() > 1 && words.is(Group.KIND, PlaceNames.lower(spot.sentence().token(spot.from() - 2).form())) ? 3 : 0.5;
        } else if (words.is(Group.DIRECTION, word)) {
            return 1.5;
        } else if (words.is(Group.TITLE, word)) {
            return -4;
        } else if (words.is(Group.PERSON, word)) {
            return -4;
        } else if (words.is(Group.KIND, word)) {
            return 1;
        } else if (index > 0 && spots.get(index - 1).to() == spot.from()) {
            return -2;
        } else if (Spotter.isCapital(form) && spot.from() > 1) {
            return words.is(Group.BODY, word) ? 0 : -4;
        } else if (Spotter.isCapital(form)) {
            return -1;
        } else if (form.equals("-") || form.equals("&")) {
            return -1;
        }
        return 0;
    }

    private double after(Spot spot, List<Spot> spots, int index) {
        if (spot.to() >= spot.sentence().size()) {
            return 0;
        }
        String form = spot.sentence().token(spot.to()).form();
        String word = PlaceNames.lower(form);
        if (words.is(Group.THING, word)) {
            return -4;
        } else if (words.is(Group.KIND, word)) {
            return 1;
        } else if (words.is(Group.SPEAKING, word)) {
            return -2;
        } else if (words.is(Group.BODY, word)) {
            return Spotter.isCapital(form) ? 1 : 0.5;
        } else if (Spotter.isCapital(form) && Character.isLetter(form.charAt(0))) {
            return index + 1 < spots.size() && spots.get(index + 1).from() == spot.to() ? -1.5 : -3.5;
        } else if (form.equals("&")) {
            return -3;
        }
        return 0;
    }

    private static double names(Spot spot) {
        for (Name name : spot.sentence().names()) {
            if (name.from() < spot.to() && spot.from() < name.to()) {
                return name.type() == NameType.PLACE ? 3 : name.type() == NameType.PERSON ? -4 : -0.5;
            }
        }
        return 0;
    }

    static boolean isInside(Spot part, Spot whole) {
        return part.candidates().stream()
                .anyMatch(known -> whole.candidates().stream().anyMatch(known::liesIn));
    }
}
