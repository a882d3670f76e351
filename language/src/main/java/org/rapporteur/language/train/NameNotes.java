package org.rapporteur.language.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;

/**
 * Names of a treebank's sentences, kept apart from its words. A document's id stands on a line of its own; below it a line
 * for each sentence that has names: what follows the document's id and a hyphen in the sentence's id, then, after tab
 * characters, the names as kind and word numbers of CoNLL-U ({@code 0004<tab>PER 2-3<tab>LOC 9}). Lines that begin with
 * "#" say where the notes come from.
 */
public final class NameNotes {
    private static final Pattern NAME = Pattern.compile("([A-Z]+) (\\d{1,6})(?:-(\\d{1,6}))?");
    private static final String SENTENCE_ID = "sent_id";

    private final Path file;
    private final Map<String, Map<String, List<Name>>> documents;

    private NameNotes(Path file, Map<String, Map<String, List<Name>>> documents) {
        this.file = file;
        this.documents = documents;
    }

    /** @throws IllegalArgumentException at a line that is no note, with its number */
    public static NameNotes read(Path file) {
        Map<String, Map<String, List<Name>>> documents = new HashMap<>();
        Map<String, List<Name>> sentences = null;
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length == 1) {
                sentences = documents.computeIfAbsent(line.strip(), id -> new HashMap<>());
            } else if (sentences == null) {
                throw wrong(file, number, "names stand below the id of their document");
            } else {
                sentences.put(columns[0], names(columns, file, number));
            }
        }
        return new NameNotes(file, documents);
    }

    private static List<Name> names(String[] columns, Path file, int number) {
        List<Name> names = new ArrayList<>();
        for (int column = 1; column < columns.length; column++) {
            Matcher name = NAME.matcher(columns[column]);
            if (!name.matches()) {
                throw wrong(file, number, "'" + columns[column] + "' is no name such as 'PER 2-3' or 'LOC 9'");
            }
            int first = Integer.parseInt(name.group(2));
            int last = name.group(3) == null ? first : Integer.parseInt(name.group(3));
            if (first < 1 || last < first) {
                throw wrong(file, number, "words are counted from 1 and a name runs forward");
            }
            NameType type = NameType.ofCode(name.group(1))
                    .orElseThrow(() -> wrong(file, number, "the kinds are PER, ORG, LOC and GRP"));
            names.add(new Name(first - 1, last, type));
        }
        return names;
    }

    /** @throws IllegalArgumentException if a document of the notes is in none of the treebanks */
    void requireDocuments(List<ConlluSentence> treebanks) {
        Set<String> missing = new TreeSet<>(documents.keySet());
        treebanks.forEach(annotated -> missing.remove(document(annotated)));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(file + ": the treebanks lack " + missing.size()
                    + " of its documents, the first is " + missing.iterator().next()
                    + ". Give the treebank that the notes name by --train");
        }
    }

    /** Whether the sentence's document was annotated, with names or without. */
    boolean knows(ConlluSentence annotated) {
        return documents.containsKey(document(annotated));
    }

    /** @throws IllegalArgumentException where the notes do not fit the words, so where the treebank is of another version */
    Sentence name(ConlluSentence annotated) {
        String id = annotated.comment(SENTENCE_ID).orElse("");
        String document = document(annotated);
        List<Name> names = documents
                .getOrDefault(document, Map.of())
                .getOrDefault(id.substring(Math.min(id.length(), document.length() + 1)), List.of());
        Sentence sentence = annotated.sentence();
        for (Name name : names) {
            if (name.to() > sentence.size()) {
                throw new IllegalArgumentException(file + ": sentence " + id + " has " + sentence.size()
                        + " words, but a name reaches to word " + name.to()
                        + ". Give the version of the treebank that the notes name");
            }
        }
        return sentence.withNames(names);
    }

    private static String document(ConlluSentence annotated) {
        String id = annotated.comment(SENTENCE_ID).orElse("");
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static IllegalArgumentException wrong(Path file, int number, String what) {
        return new IllegalArgumentException(file + ", line " + number + ": " + what);
    }
}
