package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a report with their places, as PostgreSQL's {@code tsvector} is written: {@code 'accord':3,17 'kesh':2}. */
final class SearchVector {
    /** PostgreSQL keeps no more than a megabyte for one report; some of it is taken by its own book-keeping. */
    private static final int MOST_BYTES = 800_000;

    private static final int BYTES_OF_WORD = 12;
    private static final int BYTES_OF_PLACE = 2;
    /** More places of one word PostgreSQL would not keep either, nor places behind the last. */
    private static final int MOST_PLACES = 255;

    private static final int LAST_PLACE = 16_383;

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int bytes;

    private SearchVector() {}

    /** No phrase reaches from the title into the text. */
    static String of(String title, String text) {
        SearchVector vector = new SearchVector();
        int end = vector.add(IndexedWord.of(title), 1);
        vector.add(IndexedWord.of(text), end + 1);
        return vector.toString();
    }

    private int add(List<IndexedWord> words, int first) {
        int place = first;
        for (IndexedWord word : words) {
            add(word.stem(), Math.min(place, LAST_PLACE));
            place++;
        }
        return place;
    }

    private void add(String word, int place) {
        int count = counts.getOrDefault(word, 0);
        int more = count == 0 ? BYTES_OF_WORD + word.getBytes(StandardCharsets.UTF_8).length : BYTES_OF_PLACE;
        if (count == MOST_PLACES || bytes + more > MOST_BYTES) {
            return;
        }
        bytes += more;
        counts.put(word, count + 1);
        places.computeIfAbsent(word, unseen -> new StringBuilder())
                .append(count == 0 ? "" : ",")
                .append(place);
    }

    @Override
    public String toString() {
        StringBuilder vector = new StringBuilder();
        places.forEach((word, at) ->
                vector.append('\'').append(word).append("':").append(at).append(' '));
        return vector.toString();
    }
}
