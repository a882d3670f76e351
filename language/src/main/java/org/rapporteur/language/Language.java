package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.syntax.Parser;
import org.rapporteur.language.tag.Lemmatiser;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.token.Segmenter;

/** Reads English: text in, sentences with tokens, tags, lemmas, trees and names out. Safe for many threads. */
public final class Language {
    private final Segmenter segmenter = new Segmenter();
    private final Tagger tagger;
    private final Lemmatiser lemmatiser;
    private final Parser parser;
    private final NameFinder names;
    private final List<String> cards;

    private Language(Model tags, Model trees, Model names) {
        this.tagger = new Tagger(tags);
        this.lemmatiser = new Lemmatiser(tags);
        this.parser = new Parser(trees);
        this.names = new NameFinder(names, Lexicon.load());
        this.cards = List.of(tags.card(), trees.card(), names.card());
    }

    /** The English reader with the models in the jar, loaded anew at each call; keep it. */
    public static Language english() {
        return new Language(resource("tagger.model"), resource("parser.model"), resource("names.model"));
    }

    /** A reader with the models {@code tagger.model}, {@code parser.model} and {@code names.model} of a folder. */
    public static Language from(Path folder) {
        return new Language(
                ModelFile.read(folder.resolve("tagger.model")),
                ModelFile.read(folder.resolve("parser.model")),
                ModelFile.read(folder.resolve("names.model")));
    }

    private static Model resource(String name) {
        try (InputStream in = Language.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The model " + name + " is missing from the jar; build it again");
            }
            return ModelFile.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + name + " in the jar", e);
        }
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
        return names.find(parser.parse(lemmatiser.lemmatise(tagger.tag(bare))));
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
