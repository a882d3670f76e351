package org.rapporteur.language.examples;

import java.util.List;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Doc;

/** One reader for all threads. */
final class ManyThreads {
    private ManyThreads() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        List<String> texts = List.of("The envoy left.", "The talks failed. Nobody spoke.", "They met again.");
        List<Doc> docs = texts.parallelStream().map(language::read).toList();
        docs.forEach(doc -> System.out.println(doc.sentences()));
    }
}
