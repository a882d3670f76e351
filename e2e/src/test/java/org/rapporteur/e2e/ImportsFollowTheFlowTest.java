package org.rapporteur.e2e;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.finding.planted.LooksDownstream;
import org.rapporteur.finding.planted.NamesALibrary;

/** A package may import those above it and none below; a type of a library is named in one package only. */
class ImportsFollowTheFlowTest {
    private static final List<String> FLOW = List.of(
            "org.rapporteur.language.text..",
            "org.rapporteur.language.model..",
            "org.rapporteur.language.token..",
            "org.rapporteur.language.network..",
            "org.rapporteur.language.tag..",
            "org.rapporteur.language.syntax..",
            "org.rapporteur.language.name..",
            "org.rapporteur.language.conllu..",
            "org.rapporteur.language.train..",
            "org.rapporteur.language",
            "org.rapporteur.finding..",
            "org.rapporteur.correction..",
            "org.rapporteur.json..",
            "org.rapporteur.knowledge..",
            "org.rapporteur.register..",
            "org.rapporteur.source..",
            "org.rapporteur.place..",
            "org.rapporteur.time..",
            "org.rapporteur.actor..",
            "org.rapporteur.instrument..",
            "org.rapporteur.topic..",
            "org.rapporteur.coreference..",
            "org.rapporteur.statement..",
            "org.rapporteur.event..",
            "org.rapporteur.diplomacy..",
            "org.rapporteur.pipeline..",
            "org.rapporteur.evaluate..",
            "org.rapporteur.export..",
            "org.rapporteur.store..",
            "org.rapporteur.app.telling..",
            "org.rapporteur.app.picture..",
            "org.rapporteur.app.access..",
            "org.rapporteur.app.http..",
            "org.rapporteur.app.editing..",
            "org.rapporteur.app.rest..",
            "org.rapporteur.app.web..",
            "org.rapporteur.app.server..",
            "org.rapporteur.app.cli..");

    /** The packages of libraries, and the one package of ours that may name their types. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.rapporteur.json..", List.of("tools.jackson..", "com.fasterxml.."),
            "org.rapporteur.source..", List.of("org.jsoup..", "net.dankito.."),
            "org.rapporteur.store..",
                    List.of(
                            "java.sql..",
                            "javax.sql..",
                            "org.jdbi..",
                            "org.flywaydb..",
                            "org.sqlite..",
                            "org.postgresql.."),
            "org.rapporteur.app.access..", List.of("com.password4j.."),
            "org.rapporteur.app.web..", List.of("gg.jte.."),
            "org.rapporteur.app.server..", List.of("io.javalin..", "jakarta..", "org.eclipse.jetty..", "kotlin.."),
            "org.rapporteur.app.cli..", List.of("picocli..", "me.tongfei.."));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapporteur");

    @TestFactory
    Stream<DynamicTest> noPackageLooksDownstream() {
        return FLOW.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> flow(name).allowEmptyShould(true).check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsNamedInOnePackageOnly() {
        return LIBRARIES.keySet().stream()
                .map(owner ->
                        DynamicTest.dynamicTest(owner, () -> library(owner).check(OURS)));
    }

    @Test
    void theStoreKnowsNothingOfReading() {
        noClasses()
                .that()
                .resideInAPackage("org.rapporteur.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below("org.rapporteur.register..").stream()
                        .filter(name -> !name.equals("org.rapporteur.store.."))
                        .toArray(String[]::new))
                .check(OURS);
    }

    @Test
    void everyPackageHasItsPlaceInTheFlow() {
        assertThat(OURS.stream()
                        .map(one -> one.getPackageName())
                        .distinct()
                        .filter(name -> FLOW.stream()
                                .noneMatch(place -> place.equals(name)
                                        || (place.endsWith("..")
                                                && (name + ".").startsWith(place.substring(0, place.length() - 1))))))
                .isEmpty();
        assertThat(OURS).hasSizeGreaterThan(100);
    }

    @Test
    void aPlantedImportIsSeen() {
        JavaClasses planted = new ClassFileImporter().importClasses(LooksDownstream.class, NamesALibrary.class);
        assertThatThrownBy(() -> flow("org.rapporteur.finding..").check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LooksDownstream");
        assertThatThrownBy(() -> library("org.rapporteur.source..").check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NamesALibrary");
    }

    private static ArchRule flow(String name) {
        List<String> below = below(name);
        return noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below.isEmpty() ? new String[] {"none"} : below.toArray(String[]::new));
    }

    private static List<String> below(String name) {
        return FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size());
    }

    private static ArchRule library(String owner) {
        return noClasses()
                .that()
                .resideInAPackage("org.rapporteur..")
                .and()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LIBRARIES.getOrDefault(owner, List.of()).toArray(String[]::new));
    }
}
