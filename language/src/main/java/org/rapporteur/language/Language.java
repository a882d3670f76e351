package org.rapporteur.language;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.syntax.Parser;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.token.Segmenter;

/** Reads English: text in, sentences with tokens, tags, lemmas, trees and names out. Safe for many threads. */
public final class Language {
    private final Segmenter segmenter = new Segmenter();
    private final Parser parser;
    private final NameFinder names;
    private final List<String> cards;

    private Language(Model trees, Model names) {
        Vectors vectors = Vectors.english();
        this.parser = new Parser(trees, vectors);
        this.names = new NameFinder(names, vectors, Lexicon.load());
        this.cards = List.of(trees.card(), names.card());
    }

    /** The English reader with the models in the jar, loaded anew at each call; keep it. */
    public static Language english() {
        return new Language(ModelFile.resource("parser.model"), ModelFile.resource("names.model"));
    }

    /** The same with a smaller network for tags and trees: about twice as fast, a little less exact. */
    public static Language fast() {
        return new Language(ModelFile.resource("parser-fast.model"), ModelFile.resource("names.model"));
    }

    /** A reader with the models {@code parser.model} and {@code names.model} of a folder. */
    public static Language from(Path folder) {
        return from(folder.resolve("parser.model"), folder.resolve("names.model"));
    }

    /** A reader with these models, whatever their sizes. */
    public static Language from(Path parser, Path names) {
        return new Language(ModelFile.read(parser), ModelFile.read(names));
    }

    public Doc read(String text) {
        return read(text, List.of(new Span(0, text.length())));
    }

    /** Reads only the {@code parts} of the text, which are in order and do not overlap; offsets refer to the whole text. */
    public Doc read(String text, List<Span> parts) {
        return new Doc(
                text, segmenter.segment(text, parts).stream().map(this::read).toList());
    }

    /** Reads a sentence whose tokens are given; what was known of them before is read anew. */
    public Sentence read(Sentence bare) {
        return names.find(parser.parse(bare));
    }

    /** What the models were learned from, under which licences, how well, and when: one card per model. */
    public List<String> cards() {
        return cards;
    }

    /** The versions of the models in one line, as every report of findings names them. */
    public String models() {
        return cards.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("date: "))
                .map(line -> "english-" + line.substring("date: ".length()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
