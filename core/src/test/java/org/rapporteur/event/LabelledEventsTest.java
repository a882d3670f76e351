package org.rapporteur.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Reference;
import org.rapporteur.pipeline.Found;

/** The labelled events of our own are read at least as well as when the figures were last written down. */
class LabelledEventsTest {
    private static final Path LABELS = Path.of("..", "samples", "events");

    private record Label(String type, String status, List<String> actors, List<String> recipients, String text) {
        static Label of(String row) {
            List<String> cells = List.of(row.split("\t", -1));
            return new Label(cells.get(1), cells.get(2), parties(cells.get(3)), parties(cells.get(4)), cells.get(5));
        }

        private static List<String> parties(String cell) {
            return cell.equals("-") ? List.of() : Arrays.asList(cell.split("; ", -1));
        }

        /** Those events of the text that have the type and status. */
        List<Event> answers() {
            return Found.in(text).all(Event.class).stream()
                    .filter(event -> event.type()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .equals(type)
                            && event.status().name().toLowerCase(Locale.ROOT).equals(status))
                    .toList();
        }

        boolean isTold(Event event) {
            boolean mutual = Stream.of("agree", "consult", "cooperate").anyMatch(type::equals);
            List<Reference> all = new ArrayList<>(event.actors());
            all.addAll(event.recipients());
            return actors.stream().allMatch(party -> overlaps(party, mutual ? all : event.actors()))
                    && recipients.stream().allMatch(party -> overlaps(party, mutual ? all : event.recipients()));
        }

        private boolean overlaps(String party, List<Reference> references) {
            int start = text.indexOf(party);
            return references.stream()
                    .anyMatch(one -> one.span().start() < start + party.length()
                            && start < one.span().end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "predicates", "turns"})
    void eventsAreReadAsWellAsTheFiguresSay(String name) throws IOException {
        Properties figures = new Properties();
        try (InputStream file = LabelledEventsTest.class.getResourceAsStream("/accuracy/" + name + ".txt")) {
            figures.load(new InputStreamReader(Objects.requireNonNull(file, name), UTF_8));
        }
        List<Label> labels = Files.readAllLines(LABELS.resolve(name + ".tsv")).stream()
                .skip(1)
                .map(Label::of)
                .toList();
        List<Label> events =
                labels.stream().filter(label -> !label.type().equals("none")).toList();
        List<String> missed = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (Label label : events) {
            List<Event> answers = label.answers();
            Optional<Event> told = answers.stream().filter(label::isTold).findFirst();
            if (answers.isEmpty()) {
                missed.add(label.type() + " " + label.text());
            }
            if (told.isEmpty()) {
                untold.add(label.type() + " " + label.text());
            }
        }
        List<String> invented = labels.stream()
                .filter(label -> label.type().equals("none"))
                .flatMap(label -> Found.in(label.text()).all(Event.class).stream()
                        .map(event -> event.type() + " " + label.text()))
                .toList();
        String report = String.format(
                Locale.ROOT,
                "of %d events %d found, %d with their parties; %d invented%nmissed %s%nparties %s%ninvented %s",
                events.size(),
                events.size() - missed.size(),
                events.size() - untold.size(),
                invented.size(),
                String.join("\n  ", missed),
                String.join("\n  ", untold),
                String.join("\n  ", invented));

        assertThat(events.size() - missed.size())
                .as(report)
                .isGreaterThanOrEqualTo(Integer.parseInt(figures.getProperty("found")));
        assertThat(events.size() - untold.size())
                .as(report)
                .isGreaterThanOrEqualTo(Integer.parseInt(figures.getProperty("told")));
        assertThat(invented).as(report).hasSizeLessThanOrEqualTo(Integer.parseInt(figures.getProperty("invented")));
    }
}
