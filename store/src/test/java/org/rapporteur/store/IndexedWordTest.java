package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our words are those of SQLite's full-text index, so that both databases find the same. */
class IndexedWordTest {
    private static final String PIECES =
            "a e i o u y at bl iz s ss sses ies eed ed ing ational tional enci anci izer logi bli alli entli eli ousli"
                    + " ization ation ator alism iveness fulness ousness aliti iviti biliti icate ative alize iciti ical"
                    + " ful ness al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize"
                    + " ll tt ff w x cat rel hop conv b d str gener 9 12";

    private static final String ODD =
            "Côte d'Ivoire's U.S.-led de-escalation; naïve «façade» 3rd 1,000.50 x_y a\u0301ne"
                    + " \u0301lone المبادرة Мир İstanbul ﬁne Ⅷ ½ 平和 agreed.Agreements"
                    + " Zürich-Übereinkommen ÅNGSTRÖM";

    @TempDir
    Path folder;

    @Test
    void wordsAreThoseOfSqlite() throws SQLException {
        Random random = new Random(7);
        List<String> pieces = List.of(PIECES.split(" ", -1));
        String text = ODD + " "
                + IntStream.range(0, 20_000)
                        .mapToObj(word -> IntStream.rangeClosed(0, 1 + random.nextInt(4))
                                .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
        Set<String> words = new TreeSet<>();
        IndexedWord.of(text).forEach(word -> words.add(word.stem()));
        Set<String> expected = wordsOfSqlite(text);
        assertThat(words).hasSizeGreaterThan(1_000);
        assertThat(without(words, expected)).as("ours alone").isEmpty();
        assertThat(without(expected, words)).as("SQLite's alone").isEmpty();
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new TreeSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void aWordKnowsWhereItStands() {
        String text = "\ud83d\udd4a Côte's";
        assertThat(IndexedWord.of(text)).containsExactly(new IndexedWord("cote", 3, 7), new IndexedWord("s", 8, 9));
    }

    @Test
    void noPlaceIsBeyondWhatPostgresqlKeeps() {
        String vector = SearchVector.of(
                "One accord", Stream.generate(() -> "accord").limit(300).collect(Collectors.joining(" ")));
        assertThat(vector).startsWith("'on':1 'accord':2,4,5,");
        assertThat(vector.split(",", -1)).hasSize(255);
    }

    private Set<String> wordsOfSqlite(String text) throws SQLException {
        Set<String> words = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("words.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE w USING fts5 (t, tokenize = 'porter unicode61 remove_diacritics 2')");
            statement.execute("CREATE VIRTUAL TABLE v USING fts5vocab (w, row)");
            try (var insert = connection.prepareStatement("INSERT INTO w VALUES (?)")) {
                insert.setString(1, text);
                insert.execute();
            }
            try (ResultSet rows = statement.executeQuery("SELECT term FROM v")) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
        }
        return words;
    }
}
