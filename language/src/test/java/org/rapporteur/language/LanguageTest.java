package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tree;
import org.rapporteur.language.text.TreeDrawing;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.token.AnyText;

class LanguageTest {
    private static Language language;

    @BeforeAll
    static void load() {
        language = Language.english();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister met the envoy in Doha. | minister | nsubj | met",
                "The minister met the envoy in Doha. | envoy | obj | met",
                "The minister met the envoy in Doha. | Doha | obl | met",
                "The town was shelled by the army on Tuesday. | town | nsubj:pass | shelled",
                "The town was shelled by the army on Tuesday. | army | obl:agent | shelled",
                "The town was shelled by the army on Tuesday. | was | aux:pass | shelled",
                "The spokesman said that the talks had failed. | failed | ccomp | said",
                "The spokesman said the talks had failed. | failed | ccomp | said",
                "The coalition asked the army to leave the city. | leave | xcomp | asked",
                "He did not accept the plan. | not | advmod | accept",
                "The man who led the talks resigned. | led | acl:relcl | man",
                "The regime's forces withdrew. | regime | nmod:poss | forces",
                "The sides will sign the deal if the fighting stops. | stops | advcl | sign",
            })
    void wordsHangWhereTheyBelong(String text, String word, String relation, String head) {
        Token token = token(text, word);
        assertThat(token.relation()).isEqualTo(relation);
        assertThat(token.head().map(Token::form)).contains(head);
    }

    @ParameterizedTest
    @CsvSource({
        "The ministers were meeting., meeting, meet, VERB, VBG",
        "The ministers were meeting., ministers, minister, NOUN, NNS",
        "The ministers were meeting., were, be, AUX, VBD",
        "They took the worst of it., took, take, VERB, VBD",
        "The parties disagreed., parties, party, NOUN, NNS",
        "He can't leave., n't, not, PART, RB",
        "Paris refused., Paris, Paris, PROPN, NNP",
    })
    void wordsHaveTagsAndLemmas(String text, String word, String lemma, Upos upos, String xpos) {
        Token token = token(text, word);
        assertThat(token.lemma()).isEqualTo(lemma);
        assertThat(token.upos()).isEqualTo(upos);
        assertThat(token.xpos()).isEqualTo(xpos);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy, Samir Haddad, met reporters in Ankara. | Samir Haddad | PERSON",
                "The envoy, Samir Haddad, met reporters in Ankara. | Ankara | PLACE",
                "Talks between Omar al-Hariri and John Brown failed. | Omar al-Hariri | PERSON",
                "President Abdel Karim Nasser arrived in Moscow on Friday. | Abdel Karim Nasser | PERSON",
                "He praised the United Nations for its work. | United Nations | ORGANISATION",
                "They flew to Saudi Arabia. | Saudi Arabia | PLACE",
                "Turkish officials refused. | Turkish | GROUP",
            })
    void namesAreFound(String text, String name, NameType type) {
        Sentence sentence = language.read(text).sentences().get(0);
        Optional<String> found = sentence.names().stream()
                .filter(one -> one.type() == type)
                .map(one -> sentence.documentText()
                        .substring(
                                sentence.token(one.from()).span().start(),
                                sentence.token(one.to() - 1).span().end()))
                .filter(name::equals)
                .findFirst();
        assertThat(found).contains(name);
    }

    @Test
    void onlyThePartsAreReadAndOffsetsAreOfTheWhole() {
        String text = "Menu\n\nThe envoy left.\n\nShare";
        Doc doc = language.read(text, List.of(new Span(6, 21)));
        assertThat(doc.text()).isEqualTo(text);
        assertThat(doc.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.span()).isEqualTo(new Span(6, 21)));
    }

    @Test
    void everySentenceHasOneRoot() {
        String text =
                "Stop! Talks, talks and talks. (No.) Where? In Doha, the envoy said, nothing - really nothing - was agreed.";
        assertThat(language.read(text).sentences())
                .allSatisfy(sentence -> assertThat(sentence.tokens().stream()
                                .filter(token -> token.head().isEmpty()))
                        .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u0000\u0001",
                "((((((((((",
                "\uD83D\uDE00\uD83D",
                "مرحبا بالعالم",
                "\u202Eabc",
                "a\u0301\u0302",
                "....!!!???",
                "\uFEFF"
            })
    void nothingIsTooStrange(String text) {
        assertThatCode(() -> language.read(text.repeat(500))).doesNotThrowAnyException();
    }

    @Test
    void anyTextIsReadToTheEnd() {
        Random random = new Random(17);
        for (int round = 0; round < 30; round++) {
            String text = AnyText.of(random, 2000);
            int at = 0;
            for (Sentence sentence : language.read(text)) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
                at = sentence.span().end();
                assertThat(at).isLessThanOrEqualTo(text.length());
                Tree tree = sentence.tree().orElseThrow();
                assertThat(tree.subtree(tree.root())).hasSize(sentence.size());
                assertThat(sentence.names()).allMatch(name -> name.to() <= sentence.size());
                assertThat(TreeDrawing.lines(sentence)).hasSize(sentence.size());
                Predicate.in(sentence).forEach(LanguageTest::askAll);
            }
        }
    }

    private static void askAll(Predicate predicate) {
        assertThat(predicate.tense().isPresent() && !predicate.isFinite() && !predicate.isFuture())
                .isFalse();
        assertThat(predicate.subject().isPresent()
                        || predicate.explicitSubject().isEmpty())
                .isTrue();
        assertThat(NounPhrase.of(predicate.verb()).text()).isNotEmpty();
    }

    @Test
    void manyThreadsReadTheSame() {
        String text = "The envoy said on Monday that Samir Haddad would not meet the Turkish army in Homs. He left.";
        String alone = written(language.read(text));
        List<String> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(number -> written(language.read(text)))
                .distinct()
                .toList();
        assertThat(together).containsExactly(alone);
    }

    @Test
    void modelsSayWhatTheyWereLearnedFrom() {
        assertThat(language.cards())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card).contains("licences:", "CC BY-SA 4.0", "figures:", "date:"));
    }

    private static String written(Doc doc) {
        StringBuilder written = new StringBuilder();
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence) {
                written.append(token.form()).append(token.xpos()).append(token.lemma());
                written.append(token.relation()).append(token.head().map(Token::index));
            }
            written.append(sentence.names());
        }
        return written.toString();
    }

    private static Token token(String text, String form) {
        return language.read(text).sentences().get(0).tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
