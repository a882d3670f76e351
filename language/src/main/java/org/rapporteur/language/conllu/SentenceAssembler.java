package org.rapporteur.language.conllu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Tree;
import org.rapporteur.language.text.Upos;

/** Puts the lines of one sentence together: text and offsets from forms, then what the other columns know of it. */
final class SentenceAssembler {
    private final String file;
    private final int firstLine;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<Integer> wordLines = new ArrayList<>();

    /** The last word of the multiword token being read; its forms lie in {@code wholeForm}. */
    private int wholeEnd;

    private Span whole = new Span(0, 0);
    private int wholeUsed;

    SentenceAssembler(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    Sentence assemble(List<List<String>> lines) {
        for (int index = 0; index < lines.size(); index++) {
            line(lines.get(index), firstLine + index);
        }
        if (words.isEmpty()) {
            throw new BadConlluException(file, firstLine, "a sentence without a word; number its lines 1, 2, 3, …");
        }
        Sentence bare = Sentence.of(
                text.toString(),
                0,
                spans,
                words.stream().map(w -> w.get(ConlluReader.FORM)).toList());
        return withNames(withTree(withTags(bare)));
    }

    private void line(List<String> columns, int line) {
        String id = columns.get(ConlluReader.ID);
        if (id.indexOf('.') >= 0) {
            return;
        }
        int dash = id.indexOf('-');
        if (dash > 0) {
            whole = append(columns);
            wholeUsed = 0;
            wholeEnd = number(id.substring(dash + 1), line);
            return;
        }
        if (number(id, line) != words.size() + 1) {
            throw new BadConlluException(
                    file,
                    line,
                    "word number " + id + " where " + (words.size() + 1) + " comes next; number them in order");
        }
        words.add(columns);
        wordLines.add(line);
        spans.add(words.size() <= wholeEnd ? within(columns.get(ConlluReader.FORM)) : append(columns));
    }

    /** A part of a multiword token: its own chars where they are written so, else all that is left of it. */
    private Span within(String form) {
        int start = whole.start() + wholeUsed;
        int end = start + form.length();
        if (end <= whole.end() && text.substring(start, end).equals(form)) {
            wholeUsed += form.length();
            return new Span(start, end);
        }
        return new Span(start, whole.end());
    }

    private Span append(List<String> columns) {
        int start = text.length();
        text.append(columns.get(ConlluReader.FORM));
        Span span = new Span(start, text.length());
        if (!Arrays.asList(columns.get(ConlluReader.MISC).split("\\|", -1)).contains("SpaceAfter=No")) {
            text.append(' ');
        }
        return span;
    }

    private int number(String id, int line) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new BadConlluException(
                    file, line, "'" + id + "' is no number; column 1 counts the words, 7 names a head");
        }
    }

    private Sentence withTags(Sentence sentence) {
        List<Upos> upos = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        for (List<String> word : words) {
            upos.add(upos(word.get(ConlluReader.UPOS)));
            xpos.add(word.get(ConlluReader.XPOS));
            String lemma = word.get(ConlluReader.LEMMA);
            boolean unknown = lemma.equals("_") && word.get(ConlluReader.UPOS).equals("_");
            lemmas.add(unknown ? word.get(ConlluReader.FORM) : lemma);
        }
        return sentence.withTags(upos, xpos).withLemmas(lemmas);
    }

    private static Upos upos(String name) {
        for (Upos upos : Upos.values()) {
            if (upos.name().equals(name)) {
                return upos;
            }
        }
        return Upos.X;
    }

    /** No tree when a head is not given. */
    private Sentence withTree(Sentence sentence) {
        int[] heads = new int[words.size()];
        List<String> relations = new ArrayList<>();
        for (int index = 0; index < heads.length; index++) {
            String head = words.get(index).get(ConlluReader.HEAD);
            if (head.equals("_")) {
                return sentence;
            }
            heads[index] = head(head, wordLines.get(index));
            relations.add(words.get(index).get(ConlluReader.RELATION));
        }
        try {
            return sentence.withTree(new Tree(heads, relations));
        } catch (IllegalArgumentException e) {
            throw new BadConlluException(
                    file, firstLine, "the heads are no tree: they run in a circle; mend them or write _ in column 7");
        }
    }

    private int head(String written, int line) {
        int head = number(written, line);
        if (head < 0 || head > words.size()) {
            throw new BadConlluException(
                    file,
                    line,
                    "the heads are no tree: " + head + " is no word of this sentence, which has " + words.size()
                            + "; write one of them, 0 for the root, or _ in column 7");
        }
        return head - 1;
    }

    private Sentence withNames(Sentence sentence) {
        List<String> tags = new ArrayList<>();
        for (List<String> word : words) {
            tags.add(Arrays.stream(word.get(ConlluReader.MISC).split("\\|", -1))
                    .filter(part -> part.startsWith("NER="))
                    .map(part -> part.substring(4))
                    .findFirst()
                    .orElse("O"));
        }
        return sentence.withNames(names(tags));
    }

    /** The names that BIO tags mark; tags of kinds that are not ours are left out. */
    static List<Name> names(List<String> tags) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < tags.size()) {
            String tag = tags.get(from);
            int to = from + 1;
            if (tag.length() > 2) {
                String inside = "I-" + tag.substring(2);
                while (to < tags.size() && tags.get(to).equals(inside)) {
                    to++;
                }
                int start = from;
                int end = to;
                NameType.ofCode(tag.substring(2)).ifPresent(type -> names.add(new Name(start, end, type)));
            }
            from = to;
        }
        return names;
    }
}
