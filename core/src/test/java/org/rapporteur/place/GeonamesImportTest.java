package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.knowledge.Knowledge;

class GeonamesImportTest {
    private static final String REGION = row(900000001, "Qorland", "", 50, 10, "A", "ADM1", "99", 90_000);
    private static final String TOWN =
            row(900000002, "Qorvath", "Korvath,QOR,Кор", 50.25, 10.5, "P", "PPL", "99", 1200);
    private static final String STREAM = row(900000003, "Qorbach", "", 50, 10, "H", "STM", "99", 0);
    private static final String NAMES =
            name("900000002\ten\tFort Qor") + name("900000002\tlink\tHttp://qor") + name("5\ten\tElsewhere");

    @TempDir
    private Path folder;

    private Path knowledge = Path.of("");

    @BeforeEach
    void knowledgeFolder() throws IOException {
        knowledge = Files.createDirectory(folder.resolve("knowledge"));
    }

    @Test
    void importedPlacesAreFoundByAllTheirNames() throws IOException {
        Path file = file("QQ.txt", TOWN + REGION + STREAM, UTF_8);
        GeonamesImport.Result result = run(List.of(file), List.of(file("names.txt", NAMES, UTF_8)));
        assertThat(result.places()).isEqualTo(2);
        assertThat(result.resumed()).isFalse();
        Gazetteer gazetteer = Gazetteer.load(Knowledge.builtIn().with(knowledge));
        assertThat(names(gazetteer, "qorvath")).isEqualTo("Qorvath");
        assertThat(names(gazetteer, "korvath")).isEqualTo("Qorvath");
        assertThat(names(gazetteer, "ft qor")).isEqualTo("Qorvath");
        assertThat(names(gazetteer, "qorbach")).isEmpty();
        Gazetteer.Known town = gazetteer.find("qorvath").get(0);
        assertThat(town.row().latitude()).isEqualTo(50.25);
        assertThat(town.id()).isEqualTo("geonames:900000002");
        assertThat(town.liesIn(gazetteer.find("qorland").get(0))).isTrue();
        assertThat(knowledge).isDirectoryNotContaining("glob:**.import");
    }

    @Test
    void anImportedPlaceIsNewerThanTheJarsOfTheSameId() throws IOException {
        Gazetteer before = Gazetteer.load(Knowledge.builtIn());
        int amsterdam = 2759794;
        run(
                List.of(file("NL.txt", row(amsterdam, "Amsterdam", "", 52.5, 4.5, "P", "PPLC", "07", 800_000), UTF_8)),
                List.of());
        Gazetteer after = Gazetteer.load(Knowledge.builtIn().with(knowledge));
        assertThat(after.find("amsterdam")).hasSameSizeAs(before.find("amsterdam"));
        assertThat(after.find("amsterdam"))
                .filteredOn(known -> known.id().equals("geonames:" + amsterdam))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.row().latitude()).isEqualTo(52.5);
                    assertThat(known.row().admin1()).isNotZero();
                });
    }

    @Test
    void anImportThatWasEndedGoesOnAndComesToTheSame() throws IOException {
        String many = IntStream.range(0, 501_000)
                .mapToObj(number -> row(100_000_000 + number, "Qor" + number, "", 1, 2, "P", "PPL", "99", 5))
                .collect(Collectors.joining());
        Path file = file("QQ.txt", REGION + many, UTF_8);
        run(List.of(file), List.of());
        byte[] whole = Files.readAllBytes(knowledge.resolve("geonames.places"));
        AtomicLong read = new AtomicLong();
        GeonamesImport ended = new GeonamesImport(List.of(file), List.of(), knowledge, bytes -> {
            if (read.addAndGet(bytes) > size(file) - 50_000) {
                throw new IllegalStateException("ended");
            }
        });
        assertThatThrownBy(ended::run).hasMessage("ended");
        assertThat(Files.readAllBytes(knowledge.resolve("geonames.places"))).isEqualTo(whole);
        AtomicLong first = new AtomicLong();
        GeonamesImport.Result result =
                new GeonamesImport(List.of(file), List.of(), knowledge, bytes -> first.compareAndSet(0, bytes)).run();
        assertThat(result.resumed()).isTrue();
        assertThat(first.get()).isGreaterThan(1_000_000);
        assertThat(result.places()).isEqualTo(501_001);
        assertThat(Files.readAllBytes(knowledge.resolve("geonames.places"))).isEqualTo(whole);
    }

    @Test
    void filesThatHaveChangedAreReadAnew() throws IOException {
        Path file = file("QQ.txt", TOWN + "7\tbroken\n", UTF_8);
        assertThatThrownBy(() -> run(List.of(file), List.of())).isInstanceOf(GazetteerException.class);
        file("QQ.txt", TOWN, UTF_8);
        assertThat(run(List.of(file), List.of()).places()).isEqualTo(1);
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        Path file = file("QQ.txt", TOWN + REGION.substring(0, 40), UTF_8);
        refused(file, file + ":2: the file ends in the middle of this line", "take the file anew");
        Path late = file("QR.txt", TOWN + REGION.substring(0, REGION.length() - 4), UTF_8);
        refused(late, late + ":2: the file ends in the middle of this line", "take the file anew");
    }

    @Test
    void aLastLineWithoutAnEndIsTakenWhenItIsWhole() throws IOException {
        Path file = file("QQ.txt", (TOWN + REGION).stripTrailing(), UTF_8);
        assertThat(run(List.of(file), List.of()).places()).isEqualTo(2);
    }

    @Test
    void wrongColumnsAreRefused() throws IOException {
        Path file = file("QQ.txt", TOWN + "1,Qor,50\n", UTF_8);
        refused(file, file + ":2: this line has 1 columns", "Give allCountries.txt or a country file");
        Path number = file("QR.txt", TOWN.replace("50.25", "north"), UTF_8);
        refused(number, number + ":1: id, latitude, longitude or people cannot be read", "delete the line");
        Path town = file("QS.txt", TOWN, UTF_8);
        Path names = file("names.txt", TOWN, UTF_8);
        assertThatThrownBy(() -> run(List.of(town), List.of(names)))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(names + ":1: this line has 19 columns")
                .hasMessageContaining("alternateNamesV2.txt");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path file = file("QQ.txt", TOWN + TOWN.replace("Qorvath", "Qörvath").replace("Кор", ""), ISO_8859_1);
        refused(file, file + ":2: this line is not UTF-8", "take the file anew");
        Path zip = file("QQ.zip", "PK\u0003\u0004 and so on\n", ISO_8859_1);
        refused(zip, zip + ":1: this is a zip archive", "Unzip it");
    }

    @Test
    void anImportedGazetteerThatIsCutOffIsRefused() throws IOException {
        run(List.of(file("QQ.txt", TOWN + REGION, UTF_8)), List.of());
        Path places = knowledge.resolve("geonames.places");
        byte[] whole = Files.readAllBytes(places);
        for (int length : new int[] {0, 20, 60, whole.length - 1}) {
            Files.write(places, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Gazetteer.load(Knowledge.builtIn().with(knowledge)))
                    .isInstanceOf(GazetteerException.class)
                    .hasMessageContaining("geonames.places")
                    .hasMessageContaining("Import it again");
        }
    }

    private GeonamesImport.Result run(List<Path> files, List<Path> names) throws IOException {
        return new GeonamesImport(files, names, knowledge, bytes -> {}).run();
    }

    private void refused(Path file, String what, String mend) {
        assertThatThrownBy(() -> run(List.of(file), List.of()))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(mend);
        assertThat(knowledge).isEmptyDirectory();
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String names(Gazetteer gazetteer, String key) {
        return gazetteer.find(key).stream().map(known -> known.row().name()).collect(Collectors.joining(";"));
    }

    private static String name(String columns) {
        return "1\t" + columns + "\t\t\t\t\n";
    }

    private static String row(
            int id,
            String name,
            String others,
            double north,
            double east,
            String kind,
            String code,
            String admin1,
            int people) {
        return String.join(
                        "\t",
                        Integer.toString(id),
                        name,
                        name,
                        others,
                        Double.toString(north),
                        Double.toString(east),
                        kind,
                        code,
                        admin1.equals("07") ? "NL" : "QQ",
                        "",
                        admin1,
                        "",
                        "",
                        "",
                        Integer.toString(people),
                        "",
                        "5",
                        "Europe/Amsterdam",
                        "2020-01-02")
                + "\n";
    }
}
