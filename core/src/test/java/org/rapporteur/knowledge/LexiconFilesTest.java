package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.SpeechAct;

class LexiconFilesTest {
    private static final Set<String> PREPOSITIONS = words(
            "for against on of to about over with from in at as by into upon toward around behind between near along"
                    + " among through towards");
    private static final Set<String> CONTENTS =
            join(PREPOSITIONS, words("clause infinitive naming noun object paper raised finding gerund that"));
    private static final Set<String> ROLES =
            join(PREPOSITIONS, words("subject object iobject complement light poss owner adj purpose below"));

    private final Table cues = Knowledge.builtIn()
            .table(
                    "cues.txt",
                    words(
                            "act second when content addressee source light strength polarity attitude quote neutral topic"
                                    + " ambiguous bound example"));
    private final Table frames = Knowledge.builtIn()
            .table(
                    "frames.txt",
                    words(
                            "type cameo mode context actor recipient light quantity reciprocal needs patient act not only by example"));
    private final Table embeds = Knowledge.builtIn().table("embeds.txt", words("complement light example"));
    private final Table cameo = Knowledge.builtIn().table("cameo.txt", words("name goldstein type"));
    private final Table violations =
            Knowledge.builtIn().table("violations.txt", words("name cues victims legal only source"));
    private final Table topics = Knowledge.builtIn().table("topics.txt", words("name cues not context"));
    private final Table instruments =
            Knowledge.builtIn().table("instruments.txt", words("type name names date parties parent creates source"));

    @Test
    void noFileHasAProblem() {
        for (Table table : List.of(cues, frames, embeds, cameo, violations, topics, instruments)) {
            assertThat(table.entries()).isNotEmpty();
            assertThatCode(table::check).doesNotThrowAnyException();
        }
    }

    @Test
    void everyCueHasASpeechActAndKnownPlaces() {
        for (Entry cue : cues.entries()) {
            assertThat(cue.id()).matches(".+/[VNP]");
            cues.required(cue, "act");
            cues.constant(cue, "act", SpeechAct.class);
            cues.constant(cue, "second", SpeechAct.class);
            assertThat(cue.all("content")).as(cue.id()).isNotEmpty().isSubsetOf(CONTENTS);
            assertThat(cue.all("addressee")).as(cue.id()).isSubsetOf(join(PREPOSITIONS, Set.of("object")));
            assertThat(cue.all("source")).as(cue.id()).isSubsetOf(join(PREPOSITIONS, Set.of("poss")));
            assertThat(cue.all("when"))
                    .as(cue.id())
                    .isSubsetOf(words("infinitive modal hostile claim noun telling word thing fact others"));
            assertThat(cue.all("strength")).as(cue.id()).isSubsetOf(words("weak plain strong"));
        }
        assertThatCode(cues::check).doesNotThrowAnyException();
        assertThat(cues.entries()).hasSizeGreaterThan(420);
    }

    @Test
    void everyActWordTellsAnActOrAnAddressee() {
        Table table =
                Knowledge.builtIn().table("act-words.txt", words("act subject content addressee deed answers none"));
        for (Entry word : table.entries()) {
            assertThat(word.id()).matches(".+/[VNA]");
            assertThat(word.all("act").size()
                            + word.all("addressee").size()
                            + word.all("deed").size()
                            + word.all("answers").size()
                            + word.all("none").size())
                    .as(word.id())
                    .isPositive();
            word.all("act").forEach(act -> table.constantOf(word, act, SpeechAct.class));
            assertThat(word.all("addressee")).as(word.id()).isSubsetOf(PREPOSITIONS);
        }
        assertThatCode(table::check).doesNotThrowAnyException();
        assertThat(table.entries()).hasSizeGreaterThan(300);
    }

    @Test
    void everyStanceWordHasAStance() {
        Table table = Knowledge.builtIn().table("stance-words.txt", words("stance"));
        for (Entry word : table.entries()) {
            assertThat(word.all("stance"))
                    .as(word.id())
                    .hasSize(1)
                    .isSubsetOf(words("invokes wants_implemented wants_changed says_breached"));
        }
        assertThat(table.entries()).hasSizeGreaterThan(60);
    }

    @Test
    void everyCallingHasAKindOfActor() {
        Table table = Knowledge.builtIn().table("callings.txt", words("kind sector actor"));
        for (Entry noun : table.entries()) {
            assertThat(noun.all("kind"))
                    .as(noun.id())
                    .isNotEmpty()
                    .isSubsetOf(words("state government organisation group person"));
            assertThat(noun.all("sector")).as(noun.id()).allMatch(sector -> sector.matches("[A-Z]{3}"));
        }
        assertThat(table.entries()).hasSizeGreaterThan(30);
    }

    @Test
    void everyFrameHasATypeACodeAndKnownRoles() {
        Set<String> codes = ids(cameo);
        for (Entry frame : frames.entries()) {
            assertThat(frame.id()).matches(".+/[VNS]");
            frames.required(frame, "type");
            frames.constant(frame, "type", EventType.class);
            assertThat(frame.all("cameo")).as(frame.id()).hasSize(1).isSubsetOf(codes);
            assertThat(frame.all("actor")).as(frame.id()).isNotEmpty().isSubsetOf(ROLES);
            assertThat(frame.all("recipient")).as(frame.id()).isSubsetOf(ROLES);
            assertThat(frame.all("quantity")).as(frame.id()).isSubsetOf(words("killed injured arrested displaced"));
        }
        assertThatCode(frames::check).doesNotThrowAnyException();
        assertThat(frames.entries()).hasSizeGreaterThan(800);
    }

    @Test
    void framesCoverEveryEventType() {
        Set<String> covered = frames.entries().stream()
                .flatMap(frame -> frame.one("type").stream())
                .collect(Collectors.toSet());
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyThirdFrameHasAnExample() {
        long examples = frames.entries().stream()
                .filter(frame -> frame.one("example").isPresent())
                .count();
        assertThat(examples * 3).isGreaterThanOrEqualTo(frames.entries().size());
    }

    @Test
    void everyCameoCodeHasItsScoreAndItsRoot() {
        Set<String> codes = ids(cameo);
        for (Entry code : cameo.entries()) {
            assertThat(code.id()).matches("(0[1-9]|1\\d|20)\\d{0,2}");
            assertThat(codes).contains(code.id().substring(0, 2));
            assertThat(Double.parseDouble(cameo.required(code, "goldstein"))).isBetween(-10.0, 10.0);
            cameo.required(code, "name");
            cameo.constant(code, "type", EventType.class);
        }
        assertThatCode(cameo::check).doesNotThrowAnyException();
    }

    @Test
    void embeddingWordsSayWhatBecomesOfTheirComplement() {
        for (Entry embed : embeds.entries()) {
            assertThat(embed.id()).matches(".+/[VN]");
            assertThat(embed.all("complement"))
                    .as(embed.id())
                    .hasSize(1)
                    .isSubsetOf(words("planned hypothetical denied done"));
        }
        assertThat(embeds.entries()).hasSizeGreaterThan(120);
    }

    @Test
    void violationsAndTopicsHaveNamesAndCues() {
        for (Table table : List.of(violations, topics)) {
            for (Entry entry : table.entries()) {
                table.required(entry, "name");
                assertThat(entry.all("cues"))
                        .as(entry.id())
                        .doesNotHaveDuplicates()
                        .isNotEmpty();
            }
            assertThatCode(table::check).doesNotThrowAnyException();
        }
    }

    @Test
    void instrumentsAreDatedAndTheirParentsExist() {
        Set<String> ids = ids(instruments);
        for (Entry instrument : instruments.entries()) {
            assertThat(instrument.id()).startsWith("instrument:");
            instruments.required(instrument, "name");
            assertThat(instruments.required(instrument, "date")).matches("\\d{4}(-\\d\\d){0,2}");
            assertThat(instrument.all("parent")).as(instrument.id()).isSubsetOf(ids);
        }
        assertThatCode(instruments::check).doesNotThrowAnyException();
    }

    private static Set<String> ids(Table table) {
        return table.entries().stream().map(Entry::id).collect(Collectors.toSet());
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Set<String> join(Collection<String> first, Collection<String> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet());
    }
}
