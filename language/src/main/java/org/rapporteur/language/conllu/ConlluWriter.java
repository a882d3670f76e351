package org.rapporteur.language.conllu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Writes sentences as CoNLL-U; names go to MISC as {@code NER=B-PER} (PER, ORG, LOC, GRP). What has not been read of a
 * sentence is {@code _}. For one thread.
 */
public final class ConlluWriter {
    private final Appendable out;
    private int number;

    /** @param out gets the lines; it is neither flushed nor closed */
    public ConlluWriter(Appendable out) {
        this.out = out;
    }

    /** A document read from raw text; a new paragraph is marked, and so is a missing space after a word. */
    public void write(Doc doc) throws IOException {
        int paragraph = -1;
        for (Sentence sentence : doc.sentences()) {
            if (sentence.paragraph() != paragraph) {
                out.append("# newpar\n");
                paragraph = sentence.paragraph();
            }
            write(sentence);
        }
    }

    /** A sentence with its number, which goes on through all documents written, and its text. */
    public void write(Sentence sentence) throws IOException {
        out.append("# sent_id = ").append(Integer.toString(++number)).append('\n');
        out.append("# text = ").append(text(sentence)).append('\n');
        List<String> tags = tags(sentence);
        for (Token token : sentence) {
            write(token, "_", tags.get(token.index()), isGlued(token) ? "SpaceAfter=No" : "_");
        }
        out.append('\n');
    }

    /** The words with one blank between them where there is any space, as the lines of the words have it. */
    private static String text(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (Token token : sentence) {
            text.append(column(token.form())).append(isGlued(token) ? "" : " ");
        }
        return text.toString().stripTrailing();
    }

    /**
     * A sentence that was read from CoNLL-U, with its comments and everything else that was given, and with what
     * {@code parsed} says about its words; names that were given give way to those of {@code parsed}.
     *
     * @throws IllegalArgumentException when the two do not have the same number of words
     */
    public void write(ConlluSentence given, Sentence parsed) throws IOException {
        if (parsed.size() != given.sentence().size()) {
            throw new IllegalArgumentException(
                    "The sentence given has " + given.sentence().size() + " words, the parsed one " + parsed.size());
        }
        for (String comment : given.comments()) {
            out.append(comment).append('\n');
        }
        List<String> tags = tags(parsed);
        int index = 0;
        for (List<String> line : given.lines()) {
            if (ConlluSentence.isWord(line)) {
                String misc = line.get(ConlluReader.MISC);
                write(parsed.token(index), line.get(ConlluReader.FEATS), tags.get(index), misc);
                index++;
            } else {
                out.append(String.join("\t", line)).append('\n');
            }
        }
        out.append('\n');
    }

    private void write(Token token, String features, String name, String misc) throws IOException {
        String head = token.sentence()
                .tree()
                .map(tree -> Integer.toString(tree.head(token.index()) + 1))
                .orElse("_");
        out.append(String.join(
                        "\t",
                        Integer.toString(token.index() + 1),
                        column(token.form()),
                        column(token.lemma()),
                        token.upos().name(),
                        token.xpos(),
                        features,
                        head,
                        token.relation(),
                        "_",
                        misc(misc, name)))
                .append('\n');
    }

    /** White space inside a word would break the line, or be read as the end of a column. */
    private static String column(String word) {
        for (int index = 0; index < word.length(); index++) {
            char c = word.charAt(index);
            if (c < ' ' || c == 0x7F || c == 0x85 || c == '\u2028' || c == '\u2029') {
                return word.replaceAll("[\\x00-\\x1F\\x7F\\x85\\u2028\\u2029]", "\uFFFD");
            }
        }
        return word;
    }

    private static String misc(String given, String name) {
        List<String> parts = new ArrayList<>();
        for (String part : given.split("\\|", -1)) {
            if (!part.equals("_") && !part.startsWith("NER=")) {
                parts.add(part);
            }
        }
        if (!name.equals("O")) {
            parts.add("NER=" + name);
        }
        return parts.isEmpty() ? "_" : String.join("|", parts);
    }

    private static boolean isGlued(Token token) {
        return token.next()
                .filter(next -> next.span().start() <= token.span().end())
                .isPresent();
    }

    /** BIO tags. */
    private static List<String> tags(Sentence sentence) {
        List<String> tags = new ArrayList<>(Collections.nCopies(sentence.size(), "O"));
        for (Name name : sentence.names()) {
            for (int token = name.from(); token < name.to(); token++) {
                tags.set(
                        token,
                        (token == name.from() ? "B-" : "I-") + name.type().code());
            }
        }
        return tags;
    }
}
