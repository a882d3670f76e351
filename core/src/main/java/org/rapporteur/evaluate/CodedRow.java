package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;

/**
 * A sentence in which one party does something to another.
 *
 * @param number of the row, from 0
 * @param report the id of the sentence, which several rows may ask about
 * @param source where the acting party stands, in code points
 * @param target likewise
 */
record CodedRow(int number, String report, String sentence, List<Span> source, List<Span> target, RootLabel gold) {
    /** A phrase that is this much longer than the marked words may still mean them. */
    private static final int SLACK = 30;

    /** What was read of a row: the root of the event that touches most of its parties, and whether it touches both. */
    record Read(Optional<RootLabel> root, boolean both) {}

    /** The event whose actors and recipients touch most of the marked words; the first of those that touch alike. */
    Read read(Findings findings) {
        CodePoints offsets = CodePoints.of(findings.report().text());
        Optional<RootLabel> root = Optional.empty();
        int most = -1;
        for (Event event : findings.of(Event.class).toList()) {
            boolean acts = touch(event.actors(), source, offsets);
            boolean suffers = touch(event.recipients(), target, offsets)
                    || (event.type() == EventType.CONSULT && touch(event.actors(), target, offsets));
            int touched = (acts ? 1 : 0) + (suffers ? 1 : 0);
            if (touched > most) {
                most = touched;
                root = Optional.of(RootLabel.of(event));
            }
        }
        return new Read(root, most == 2);
    }

    private static boolean touch(List<Reference> parties, List<Span> marked, CodePoints offsets) {
        return parties.stream()
                .map(party -> offsets.fromChars(party.span()))
                .anyMatch(party -> marked.stream()
                        .anyMatch(span -> party.overlaps(span) && party.length() <= 2 * span.length() + SLACK));
    }

    /**
     * The spans between {@code <tag>} and {@code </tag>}, in code points of the sentence without tags; a tag that is not
     * closed or not opened is no span.
     */
    static List<Span> marked(String sentence, String tag) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int position = 0;
        for (String part : sentence.split("(?=</?[st]>)|(?<=</?[st]>)", -1)) {
            if (part.equals("<" + tag + ">")) {
                start = position;
            } else if (part.equals("</" + tag + ">")) {
                if (start >= 0) {
                    spans.add(new Span(start, position));
                }
            } else if (!part.matches("</?[st]>")) {
                position += part.codePointCount(0, part.length());
            }
        }
        return spans;
    }
}
