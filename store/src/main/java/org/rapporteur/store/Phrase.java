package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.text.Span;

/**
 * Words that are looked for in this order.
 *
 * @param text as typed, for FTS5, which makes its own words of it
 * @param stems the same as our words; at least one
 * @param isBeginning whether the last is only the beginning of a word
 */
record Phrase(String text, List<String> stems, boolean isBeginning) {
    Phrase {
        stems = List.copyOf(stems);
    }

    /** @param isSingle whether it was typed without quotation marks, so that a star stands for the rest of a word */
    static Phrase of(String typed, boolean isSingle) {
        String text = typed.replaceAll("[*\\p{Cntrl}]", " ").strip();
        return new Phrase(
                text, IndexedWord.of(text).stream().map(IndexedWord::stem).toList(), isSingle && typed.endsWith("*"));
    }

    String toFts5() {
        return '"' + text + '"' + (isBeginning ? "*" : "");
    }

    /** The words hold letters and figures only, so they need no care in quotes. */
    String toTsquery() {
        return stems.stream().map(stem -> "'" + stem + "'").collect(Collectors.joining(" <-> ", "(", ""))
                + (isBeginning ? ":*)" : ")");
    }

    List<Span> in(List<IndexedWord> words) {
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start + stems.size() <= words.size(); start++) {
            if (standsAt(words, start)) {
                spans.add(new Span(
                        words.get(start).start(),
                        words.get(start + stems.size() - 1).end()));
            }
        }
        return spans;
    }

    private boolean standsAt(List<IndexedWord> words, int start) {
        for (int at = 0; at < stems.size(); at++) {
            String stem = words.get(start + at).stem();
            boolean mayGoOn = isBeginning && at == stems.size() - 1;
            boolean fits = mayGoOn ? stem.startsWith(stems.get(at)) : stem.equals(stems.get(at));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
