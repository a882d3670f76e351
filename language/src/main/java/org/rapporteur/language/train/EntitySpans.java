package org.rapporteur.language.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.conllu.ConlluSentence;

/** Reads the {@code Entity=} notes of GUM: "(3-person-new-…" opens a span, "3)" closes it. */
final class EntitySpans {
    private static final Pattern MARK = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");

    private EntitySpans() {}

    /** A span of words {@code [from, to)} and what it is. */
    record Entity(int from, int to, String type) {}

    private record Open(String number, int from, String type) {}

    /** Spans that open and close in the sentence. */
    static List<Entity> of(ConlluSentence sentence) {
        List<Entity> entities = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        List<List<String>> words = sentence.words();
        for (int word = 0; word < words.size(); word++) {
            Matcher mark = MARK.matcher(note(words.get(word)));
            while (mark.find()) {
                String opened = mark.group(1);
                if (opened == null) {
                    close(mark.group(3), word, open, entities);
                } else {
                    String[] parts = opened.split("-", 3);
                    String type = parts.length > 1 ? parts[1] : "";
                    if (mark.group(2).isEmpty()) {
                        open.push(new Open(parts[0], word, type));
                    } else {
                        entities.add(new Entity(word, word + 1, type));
                    }
                }
            }
        }
        return entities;
    }

    private static void close(String number, int word, Deque<Open> open, List<Entity> entities) {
        for (Iterator<Open> all = open.iterator(); all.hasNext(); ) {
            Open one = all.next();
            if (one.number().equals(number)) {
                entities.add(new Entity(one.from(), word + 1, one.type()));
                all.remove();
                return;
            }
        }
    }

    private static String note(List<String> word) {
        for (String part : word.get(9).split("\\|", -1)) {
            if (part.startsWith("Entity=")) {
                return part.substring(7);
            }
        }
        return "";
    }
}
