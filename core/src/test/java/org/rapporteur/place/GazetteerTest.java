package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;

class GazetteerTest {
    @TempDir
    private Path folder;

    @Test
    void aBuiltGazetteerKnowsItsPlacesByAllTheirNames() throws IOException {
        CompactPlaces places = CompactPlaces.read(new ByteArrayInputStream(built()));
        assertThat(names(places, "halm")).isEqualTo("Hålm");
        assertThat(names(places, "old halm")).isEqualTo("Hålm");
        assertThat(names(places, "norland")).isEqualTo("Norland");
        assertThat(names(places, "airport code")).isEmpty();
        PlaceRow town = places.row(places.numberOf(7));
        assertThat(town.latitude()).isEqualTo(12.5);
        assertThat(town.country()).isEqualTo("NX");
        assertThat(town.admin1()).isEqualTo(5);
    }

    @Test
    void aRegionLiesInTheMiddleOfItsTowns() throws IOException {
        CompactPlaces places = CompactPlaces.read(new ByteArrayInputStream(built()));
        PlaceRow region = places.row(places.numberOf(5));
        assertThat(region.latitude()).isEqualTo(13.5);
        assertThat(region.population()).isEqualTo(3000);
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        assertThat(built()).isEqualTo(built());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 40, 120})
    void aCutOffGazetteerIsRefusedClearly(int length) throws IOException {
        InputStream part = new ByteArrayInputStream(Arrays.copyOf(built(), length));
        assertThatThrownBy(() -> CompactPlaces.read(part))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("cut off or damaged")
                .hasMessageContaining("Build it again");
    }

    @Test
    void theGazetteerOfTheJarCutInTheMiddleIsRefused() throws IOException {
        byte[] whole;
        try (InputStream stream = Knowledge.builtIn().resource("gazetteer.bin")) {
            whole = stream.readAllBytes();
        }
        assertThat(whole.length).isLessThan(5_000_000);
        InputStream half = new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> CompactPlaces.read(half)).isInstanceOf(GazetteerException.class);
    }

    @Test
    void mistakesInPlacesOfTheUserAreAllReported() throws IOException {
        Files.writeString(folder.resolve("places.txt"), """
                camp-x | name = Camp X | kind = tent | point = 1, 2 | source = a map
                camp-y | name = Camp Y | kind = camp | point = north | source = a map
                camp-z | same = geonames:999999999 | name = Camp Z | source = a map
                """);
        Knowledge knowledge = Knowledge.builtIn().with(folder);
        assertThatThrownBy(() -> Gazetteer.load(knowledge))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("'tent' is not a Feature")
                .hasMessageContaining("'north' is no point")
                .hasMessageContaining("no 'geonames:999999999'");
    }

    @Test
    void mistakesInDisputesOfTheUserAreAllReported() throws IOException {
        Files.writeString(folder.resolve("disputes.txt"), """
                one | places = place:nowhere | claimants = UA | source = a map
                two | places = geonames:703883 | claimants = UA; RU | country = Ukraine | source = a map
                three | places = geonames:703883 | claimants = UA; RU
                """);
        Knowledge knowledge = Knowledge.builtIn().with(folder);
        assertThatThrownBy(() -> Gazetteer.load(knowledge))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no 'place:nowhere'")
                .hasMessageContaining("'Ukraine' is no code")
                .hasMessageContaining("'three' has no field 'source'");
    }

    @Test
    void aPlaceOfTheUserIsFound() throws IOException {
        Files.writeString(
                folder.resolve("places.txt"),
                "camp-x | name = Qorvath | kind = camp | point = 1, 2 | country = SY | source = a map\n");
        Gazetteer gazetteer = Gazetteer.load(Knowledge.builtIn().with(folder));
        assertThat(gazetteer.find("qorvath"))
                .singleElement()
                .satisfies(known -> assertThat(known.id()).isEqualTo("place:camp-x"));
    }

    private byte[] built() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GazetteerBuilder()
                .countries(file(
                        "countries", "NX\tNXX\t001\tNX\tNorland\tHalm\t10\t5000\tEU\t.nx\tC\tC\t1\t\t\ten\t3\t\t\n"))
                .admin1(file("admin1", "NX.01\tSouth Norland\tSouth Norland\t5\n"))
                .towns(file(
                        "towns",
                        town(7, "Hålm", "Old Halm,HLM,halm bad", 12.5, 1000) + town(8, "Sund", "", 14.5, 2000)))
                .write(out);
        return out.toByteArray();
    }

    private static String town(int id, String name, String others, double latitude, int people) {
        return id + "\t" + name + "\t" + name + "\t" + others + "\t" + latitude + "\t20.5\tP\tPPL\tNX\t\t01\t\t\t\t"
                + people + "\t\t\t\t\n";
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    private static String names(CompactPlaces places, String key) {
        return Arrays.stream(places.find(key))
                .mapToObj(posting -> places.row(posting / 2).name())
                .collect(Collectors.joining(";"));
    }
}
