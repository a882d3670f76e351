package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Statement;
import org.rapporteur.knowledge.Knowledge;

/** The lines of docs/knowledge.md, loaded as a user would load them. */
class KnowledgePageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(\\w+\\.txt)\\R(.*?)^```");

    @TempDir
    Path folder;

    @Test
    void everyExampleOfThePageWorks() throws IOException {
        List<String> files = copyExamples();

        Findings found = new ReportReader(Knowledge.builtIn().with(folder))
                .read(Found.report(
                        "text",
                        "Lena M. Beispiel said that the Gorna peace deal would help every beekeeper of the valley. "
                                + "The Sample Peace Council met the Sample Front in Oslo.",
                        Optional.of(LocalDate.of(2024, 6, 1)),
                        "en"));

        assertThat(files).contains("persons.txt", "bodies.txt", "groups.txt", "instruments.txt", "topics.txt");
        assertThat(found.mentions())
                .extracting(Mention::actor)
                .contains(
                        Optional.of("person:lena-beispiel"),
                        Optional.of("org:sample-peace-council"),
                        Optional.of("group:front-for-the-sample"));
        assertThat(found.mentions()).extracting(Mention::instrument).contains(Optional.of("instrument:gorna-accord"));
        assertThat(found.findings())
                .filteredOn(Statement.class::isInstance)
                .map(Statement.class::cast)
                .anyMatch(statement -> statement.topics().contains("beekeeping"));
        assertThat(found.actors())
                .filteredOn(actor -> actor.id().equals("person:lena-beispiel"))
                .flatExtracting(Actor::offices)
                .extracting(Actor.Office::title)
                .contains("Special Envoy for Sampleland");
    }

    private List<String> copyExamples() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/knowledge.md")));
        while (example.find()) {
            Files.writeString(folder.resolve(example.group(1)), example.group(2));
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
