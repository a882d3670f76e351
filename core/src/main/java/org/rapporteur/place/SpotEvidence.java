package org.rapporteur.place;

import java.util.List;
import java.util.Locale;
import org.rapporteur.language.text.Name;
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
        return fame(spot)
                + before(spot, spots, index)
                + after(spot, spots, index)
                + inside(spots, index)
                + word(spot)
                + names(spot);
    }

    private static double fame(Spot spot) {
        double most = 0;
        for (Known known : spot.candidates()) {
            most = Math.max(most, known.bonus() > 0 ? Math.max(2, fame(known)) : fame(known));
        }
        return most + (isOneWord(spot) ? 0 : 1);
    }

    private static double fame(Known known) {
        return switch (known.feature()) {
            case COUNTRY -> known.bonus() < 0 ? 0 : 3;
            case REGION -> known.row().population() > 2_000_000 ? 2 : 1;
            default -> known.prominence() > 6.5 ? 3 : known.prominence() > 5.5 ? 2 : known.prominence() > 4.8 ? 1 : 0;
        };
    }

    private static boolean isOneWord(Spot spot) {
        return spot.key().indexOf(' ') < 0 && spot.to() - spot.from() == 1;
    }

    /** "Paris, Texas": both are surely places. */
    private static double inside(List<Spot> spots, int index) {
        Spot spot = spots.get(index);
        double support = 0;
        if (index > 0
                && spots.get(index - 1).isJoinedByComma(spot)
                && spots.get(index - 1).mayLieIn(spot)) {
            support += 4;
        }
        if (index + 1 < spots.size()
                && spot.isJoinedByComma(spots.get(index + 1))
                && spot.mayLieIn(spots.get(index + 1))) {
            support += 4;
        }
        return support;
    }

    private double word(Spot spot) {
        Sentence sentence = spot.sentence();
        if (words.is(Group.COMMON, spot.key())) {
            boolean first = spot.from() == 0
                    || !Character.isLetterOrDigit(
                            sentence.token(spot.from() - 1).form().charAt(0));
            return first ? -6 : -4;
        }
        String written = spot.span().in(sentence.documentText());
        String end = spot.to() < sentence.size() ? sentence.token(spot.to()).form() : "";
        if (isOneWord(spot) && words.is(Group.PERSON, spot.key())) {
            return -2;
        } else if (words.is(
                Group.AREA, PlaceNames.lower(sentence.token(spot.to() - 1).form()))) {
            return 2;
        } else if (written.length() > 3
                && !written.equals(spot.key())
                && written.equals(written.toUpperCase(Locale.ROOT))) {
            return end.matches("[-–—(,]|--") ? 3 : -1;
        }
        return 0;
    }

    private double before(Spot spot, List<Spot> spots, int index) {
        if (spot.from() == 0) {
            return 0;
        }
        Sentence sentence = spot.sentence();
        String form = sentence.token(spot.from() - 1).form();
        String word = PlaceNames.lower(form);
        if (words.is(Group.WITHIN, word)) {
            return 2;
        } else if (words.is(Group.TOWARDS, word)) {
            return 1;
        } else if (word.equals("of")) {
            return spot.from() > 1 ? beforeOf(sentence.token(spot.from() - 2).form()) : 0.5;
        } else if (words.is(Group.DIRECTION, word)) {
            return 1.5;
        } else if (words.is(Group.TITLE, word) || words.is(Group.PERSON, word)) {
            return -4;
        } else if (words.is(Group.KIND, word)) {
            return 1;
        } else if (index > 0 && spots.get(index - 1).to() == spot.from()) {
            return -2;
        } else if (Spotter.isCapital(form)) {
            return words.is(Group.FUNCTION, word) ? 0 : spot.from() > 1 ? -4 : -1;
        } else if (form.equals("-") || form.equals("&")) {
            return -1;
        } else if (form.equals("/")) {
            return -6;
        }
        return 0;
    }

    /** "the city of X", "the University of X", "the capture of X". */
    private double beforeOf(String form) {
        if (words.is(Group.THING, PlaceNames.lower(form))) {
            return -2;
        } else if (words.is(Group.KIND, PlaceNames.lower(form))) {
            return 3;
        }
        return Spotter.isCapital(form) ? -1.5 : 0.5;
    }

    private double after(Spot spot, List<Spot> spots, int index) {
        if (spot.to() >= spot.sentence().size()) {
            return 0;
        }
        String form = spot.sentence().token(spot.to()).form();
        String word = PlaceNames.lower(form);
        if (words.is(Group.THING, word)) {
            return Spotter.isCapital(form) ? -6 : 0;
        } else if (words.is(Group.KIND, word)) {
            return 1;
        } else if (words.is(Group.SPEAKING, word)) {
            return fame(spot) >= 3 ? 0 : -2;
        } else if (words.is(Group.BODY, word)) {
            return Spotter.isCapital(form) ? 1 : 0.5;
        } else if (Spotter.isCapital(form) && Character.isLetter(form.charAt(0))) {
            boolean place = index + 1 < spots.size() && spots.get(index + 1).from() == spot.to();
            return place || spot.isState() ? -1.5 : -3.5;
        } else if (form.equals("&")) {
            return -3;
        } else if (form.equals("$")) {
            return -6;
        }
        return 0;
    }

    /** The name reader takes places it has not met for persons; a known name of several words is seldom one. */
    private static double asPerson(Spot spot, Name name) {
        boolean same = name.from() == spot.from() && name.to() == spot.to();
        return !same ? -4 : name.to() - name.from() > 1 ? -1 : -2.5;
    }

    private static double names(Spot spot) {
        for (Name name : spot.sentence().names()) {
            if (name.from() < spot.to() && spot.from() < name.to()) {
                return switch (name.type()) {
                    case PLACE -> 3;
                    case PERSON -> asPerson(spot, name);
                    default -> -0.5;
                };
            }
        }
        return 0;
    }
}
