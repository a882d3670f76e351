package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** One for each paragraph that a speaker's name opens; the sentences of the paragraph are what is said. */
    static List<Attribution> in(Doc doc, CueLexicon lexicon, References references) {
        List<Attribution> found = new ArrayList<>();
        List<Sentence> sentences = doc.sentences();
        Set<String> voices = voices(doc);
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            boolean opens = at == 0 || sentences.get(at - 1).paragraph() != sentence.paragraph();
            Optional<Token> colon = opens ? colon(sentence) : Optional.empty();
            Optional<Token> speaker = colon.flatMap(one -> speaker(one, voices, references));
            if (speaker.isPresent()) {
                found.add(attribution(colon.get(), speaker.get(), contentTo(sentences, at)));
            } else {
                leadIn(sentence, lexicon, references).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What several paragraphs begin with before a colon: "Q" and "A" of an interview, the surnames of a transcript. */
    private static Set<String> voices(Doc doc) {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        for (List<Sentence> paragraph : doc.paragraphs()) {
            colon(paragraph.get(0))
                    .map(ColonCues::label)
                    .filter(label -> label.matches("\\p{Lu}[\\p{Lu}.' -]*"))
                    .filter(label -> !once.add(label))
                    .ifPresent(often::add);
        }
        return often;
    }

    private static String label(Token colon) {
        Sentence sentence = colon.sentence();
        return new Span(sentence.span().start(), colon.span().start())
                .in(sentence.documentText())
                .trim();
    }

    private static Optional<Token> colon(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(LONGEST_NAME + 1L)
                .filter(token -> token.form().equals(":"))
                .filter(token -> token.index() > 0 && sentence.size() - token.index() > SHORTEST_CONTENT)
                .findFirst();
    }

    /** The person or body that all words before the colon name. */
    private static Optional<Token> speaker(Token colon, Set<String> voices, References references) {
        List<Token> words = colon.sentence().tokens().subList(0, colon.index());
        if (voices.contains(label(colon)) || label(colon).matches("@\\w+")) {
            return Optional.of(words.get(words.size() - 1));
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
                .map(word -> attribution(colon.get(), word, sentence.span().end()));
    }

    private static int contentTo(List<Sentence> sentences, int from) {
        int last = from;
        while (last + 1 < sentences.size()
                && sentences.get(last + 1).paragraph() == sentences.get(from).paragraph()) {
            last++;
        }
        return last == from
                ? sentences.get(from).span().end()
                : sentences.get(last).span().end();
    }

    private static Attribution attribution(Token colon, Token speaker, int end) {
        List<Token> words = colon.sentence().tokens();
        List<Span> first = ContentSpans.pieces(words.subList(colon.index() + 1, words.size()), List.of());
        boolean more = end > colon.sentence().span().end();
        List<Span> content = more ? List.of(new Span(first.get(0).start(), end)) : first;
        Optional<Token> head = words.stream()
                .filter(word -> word.index() > colon.index() && word.is(Upos.VERB, Upos.AUX))
                .findFirst();
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
