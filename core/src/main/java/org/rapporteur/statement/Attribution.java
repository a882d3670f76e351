package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/**
 * An attribution as grammar gives it, before act and nesting are read.
 *
 * @param cueSpan empty for a quotation without a cue
 * @param predicate the word that the cue is built on
 * @param source head words; empty when nobody is named
 * @param content in reading order
 * @param contentHead the word that the content is built on; empty for bare quotations
 * @param addressee head words
 * @param inherited the source of an earlier statement that goes on here, as "he" in a quotation without a cue
 */
record Attribution(
        Optional<Cue> cue,
        Optional<Span> cueSpan,
        Optional<Token> predicate,
        List<Token> source,
        List<Span> content,
        Optional<Token> contentHead,
        List<Token> addressee,
        boolean inherited) {
    Span first() {
        return cueSpan.orElse(content.get(0));
    }

    Attribution withContent(List<Span> newContent) {
        return new Attribution(cue, cueSpan, predicate, source, newContent, contentHead, addressee, inherited);
    }

    Attribution withSource(List<Token> newSource) {
        return new Attribution(cue, cueSpan, predicate, newSource, content, contentHead, addressee, inherited);
    }
}
