package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;

/** Sentences with given trees, written as {@code form/lemma/XPOS/head/relation}, heads counted from 1. */
final class Trees {
    private Trees() {}

    static Sentence sentence(String words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Upos> upos = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            spans.add(new Span(text.length(), text.length() + parts[0].length()));
            text.append(parts[0]).append(' ');
            forms.add(parts[0]);
            lemmas.add(parts[1]);
            xpos.add(parts[2]);
            upos.add(upos(parts[2], parts[4]));
            heads.add(Integer.parseInt(parts[3]) - 1);
            relations.add(parts[4]);
        }
        return Sentence.of(text.toString(), 0, spans, forms)
                .withTags(upos, xpos)
                .withLemmas(lemmas)
                .withTree(new Tree(heads.stream().mapToInt(head -> head).toArray(), relations));
    }

    private static Upos upos(String xpos, String relation) {
        if (relation.startsWith("aux") || relation.equals("cop")) {
            return Upos.AUX;
        }
        return switch (xpos.charAt(0)) {
            case 'V' -> Upos.VERB;
            case 'N' -> Upos.NOUN;
            case 'J' -> Upos.ADJ;
            case 'I' -> Upos.ADP;
            case 'D' -> Upos.DET;
            case 'P' -> Upos.PRON;
            default -> Upos.X;
        };
    }
}
