package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Attributions by a phrase beside the content: "according to the ministry, …", "in the words of one delegate, …". */
final class PrepositionCues {
    private final CueLexicon lexicon;

    PrepositionCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : lexicon.prepositions()) {
            List<String> words = cue.words();
            for (int at = 0; at + words.size() < sentence.size(); at++) {
                if (stands(words, sentence, at)) {
                    attribution(cue, sentence, at, words.size()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean stands(List<String> words, Sentence sentence, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(at + i).form().equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Attribution> attribution(Cue cue, Sentence sentence, int at, int length) {
        Token first = sentence.token(at);
        Optional<Token> source = headAfter(sentence, at + length);
        Optional<Token> root = sentence.tokens().stream()
                .filter(token -> token.head().isEmpty())
                .findFirst();
        if (source.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        int end = end(sentence, source.get());
        boolean newThought =
                at > 0 && Set.of(":", ";").contains(sentence.token(at - 1).form());
        List<Token> phrase = new ArrayList<>(sentence.tokens().subList(newThought ? 0 : at, end));
        List<Span> content = ContentSpans.pieces(sentence.tokens(), phrase);
        Token clause = root.get().equals(source.get()) ? first : root.get();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        Optional.of(cue),
                        Optional.of(new Span(
                                first.span().start(),
                                sentence.token(at + length - 1).span().end())),
                        Optional.of(first),
                        List.of(source.get()),
                        content,
                        Optional.of(clause),
                        List.of(),
                        false));
    }

    /** The place behind the phrase: its comma, or the second one where an apposition stands between; the sentence's end. */
    private static int end(Sentence sentence, Token source) {
        int at = comma(sentence, source.index());
        boolean apposition = source.children("appos").stream()
                .anyMatch(other ->
                        other.index() > source.index() && other.child("nsubj").isEmpty());
        boolean another = apposition && comma(sentence, at + 1) < sentence.size();
        return another && sentence.token(at).form().equals(",") ? comma(sentence, at + 1) : at;
    }

    private static int comma(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !isBreak(sentence.token(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(Token token) {
        return Set.of(",", ";", ":", "—", "--", "–").contains(token.form());
    }

    /** The noun that the phrase from {@code at} on is built on: the first whose head lies outside it. */
    private static Optional<Token> headAfter(Sentence sentence, int at) {
        for (int i = at; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean verb = token.is(Upos.VERB) && !token.hasRelation("compound", "amod", "nmod");
            if (token.is(Upos.PUNCT) || verb) {
                return Optional.empty();
            }
            boolean nominal = token.is(Upos.NOUN, Upos.PROPN, Upos.PRON);
            boolean modifier = token.hasRelation("compound", "amod", "nmod:poss", "det", "flat", "case");
            if (nominal && !modifier) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
