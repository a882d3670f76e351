package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Attributions by a name and a colon, as in headlines and transcripts: "Haddad: We will rebuild the bridge". */
final class ColonCues {
    /** A name in front of a colon has no more words than this. */
    private static final int LONGEST_NAME = 6;

    private static final int SHORTEST_CONTENT = 3;

    private static final Cue COLON = Cue.plain(":");

    private ColonCues() {}

    /**
     * One for each paragraph that a speaker's name opens, and for each name that stands alone before a colon, as {@link
     * org.rapporteur.source.ReadApart} leaves it: what follows is what is said.
     */
    static List<Attribution> in(Doc doc, CueLexicon lexicon, References references) {
        List<Attribution> found = new ArrayList<>();
        List<List<Sentence>> paragraphs = doc.paragraphs();
        Map<String, Long> labels = paragraphs.stream()
                .filter(ColonCues::isLabel)
                .collect(Collectors.groupingBy(ColonCues::label, Collectors.counting()));
        labels.values().removeIf(times -> times < 2);
        for (int at = 0; at < paragraphs.size(); at++) {
            List<Sentence> paragraph = paragraphs.get(at);
            if (isLabel(paragraph)) {
                if (labels.containsKey(label(paragraph))) {
                    turn(paragraphs, at, labels.size() > 1).ifPresent(found::add);
                }
                continue;
            }
            Optional<Token> colon = colon(paragraph.get(0));
            Optional<Token> speaker = colon.flatMap(one -> speaker(one, references));
            speaker.ifPresent(name -> found.add(attribution(colon.get(), name, behind(colon.get()), paragraph)));
            paragraph.stream()
                    .skip(speaker.isPresent() ? 1 : 0)
                    .forEach(sentence -> leadIn(sentence, lexicon, references).ifPresent(found::add));
        }
        return found;
    }

    private static boolean isLabel(List<Sentence> paragraph) {
        return paragraph.size() == 1 && paragraph.get(0).isSpeakerLabel();
    }

    private static String label(List<Sentence> paragraph) {
        return paragraph.get(0).text();
    }

    /**
     * All paragraphs up to the next speaker's name; only the first in the last turn, and where one name alone is given, for
     * nothing tells there where it ends.
     *
     * @param all whether all who speak are named
     */
    private static Optional<Attribution> turn(List<List<Sentence>> paragraphs, int label, boolean all) {
        int next = label + 1;
        while (next < paragraphs.size() && !isLabel(paragraphs.get(next))) {
            next++;
        }
        int last = next < paragraphs.size() && all ? next - 1 : Math.min(label + 1, next - 1);
        if (last == label) {
            return Optional.empty();
        }
        List<Token> name = paragraphs.get(label).get(0).tokens();
        List<Sentence> said = paragraphs.subList(label + 1, last + 1).stream()
                .flatMap(List::stream)
                .toList();
        return Optional.of(attribution(
                name.get(name.size() - 1),
                name.get(name.size() - 2),
                said.get(0).tokens(),
                said));
    }

    private static Optional<Token> colon(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(LONGEST_NAME + 1L)
                .filter(token -> token.form().equals(":"))
                .filter(token -> token.index() > 0 && sentence.size() - token.index() > SHORTEST_CONTENT)
                .findFirst();
    }

    /** The person or body that all words before the colon name, or whose account it is. */
    private static Optional<Token> speaker(Token colon, References references) {
        List<Token> words = colon.sentence().tokens().subList(0, colon.index());
        Token last = words.get(words.size() - 1);
        String all = new Span(words.get(0).span().start(), last.span().end())
                .in(colon.sentence().documentText());
        if (all.matches("@\\w+")) {
            return Optional.of(last);
        }
        boolean name = words.stream()
                .allMatch(word -> word.is(Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.DET)
                        || word.xpos().matches("-LRB-|-RRB-|HYPH|NN.*"));
        return words.stream()
                .filter(word -> name)
                .filter(word -> references
                        .mention(word)
                        .filter(mention -> mention.type() == Mention.Type.PERSON
                                || mention.type() == Mention.Type.ORGANISATION
                                || mention.type() == Mention.Type.STATE)
                        .isPresent())
                .reduce((first, second) -> second);
    }

    /** "More from Omar Haddad: "…"": a person named right before the colon that leads to a quotation, in a sentence without a verb of speaking. */
    private static Optional<Attribution> leadIn(Sentence sentence, CueLexicon lexicon, References references) {
        Optional<Token> colon = sentence.tokens().stream()
                .filter(token -> token.form().equals(":") && token.index() > 0)
                .filter(token -> token.next()
                        .filter(next -> Quotation.opens(next.form()))
                        .isPresent())
                .findFirst();
        Optional<Token> person = colon.flatMap(Token::previous)
                .filter(word -> references
                        .mention(word)
                        .filter(mention -> mention.type() == Mention.Type.PERSON)
                        .isPresent());
        boolean said = colon.isPresent()
                && sentence.tokens().subList(0, colon.get().index()).stream()
                        .anyMatch(word -> lexicon.ofVerb(word).stream().anyMatch(Cue::quote));
        return person.filter(word -> !said)
                .map(word -> attribution(colon.get(), word, behind(colon.get()), List.of(sentence)));
    }

    private static List<Token> behind(Token colon) {
        List<Token> words = colon.sentence().tokens();
        return words.subList(colon.index() + 1, words.size());
    }

    /** The words of the first sentence that are said, and with them all sentences after it. */
    private static Attribution attribution(Token colon, Token speaker, List<Token> words, List<Sentence> said) {
        List<Span> first = ContentSpans.pieces(words, List.of());
        int end = said.get(said.size() - 1).span().end();
        List<Span> content = said.size() > 1 ? List.of(new Span(first.get(0).start(), end)) : first;
        Optional<Token> head =
                words.stream().filter(word -> word.is(Upos.VERB, Upos.AUX)).findFirst();
        return new Attribution(
                Optional.of(COLON),
                Optional.of(colon.span()),
                Optional.of(colon),
                List.of(speaker),
                content,
                head,
                List.of(),
                false);
    }
}
