package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/**
 * Sentences with other persons and places in them. The treebanks know few names from outside Europe and America; put in
 * the place of those they know, such names are learned with what stands around names.
 */
final class NameVariants {
    private static final List<String> LINKS =
            List.of("al -", "Al -", "al -", "el -", "bin", "Abu", "Abdel", "de", "ibn", "van");

    /** What news put before a name, with what of it is an organisation's name. */
    private static final List<String> TITLES = List.of(
            "President",
            "Prime Minister",
            "Foreign Minister",
            "Interior Minister",
            "Special Envoy",
            "[UN] Special Envoy",
            "[UN] Secretary - General",
            "Secretary of State",
            "Deputy Assistant Secretary",
            "[State Department] spokesman",
            "[Pentagon] spokeswoman",
            "General",
            "Gen.",
            "Colonel",
            "Ambassador",
            "Sheikh",
            "Mr.",
            "Ms.",
            "Dr.",
            "King",
            "Crown Prince",
            "Senator",
            "[Coalition] President",
            "[Coalition] spokesman",
            "opposition leader",
            "envoy");

    private final Random random;
    private final List<String> persons = Lexicon.persons();
    private final List<String> places = Lexicon.places();

    NameVariants(long seed) {
        this.random = new Random(seed);
    }

    /** The sentence with each person and place renamed; empty when it has none. */
    Optional<Sentence> vary(Sentence sentence) {
        List<Name> names = new ArrayList<>(sentence.names());
        names.sort(Comparator.comparingInt(Name::from));
        if (names.stream().noneMatch(NameVariants::isVaried)) {
            return Optional.empty();
        }
        List<String> forms = new ArrayList<>();
        List<Name> varied = new ArrayList<>();
        int at = 0;
        for (Name name : names) {
            copy(sentence, at, name.from(), forms);
            at = name.to();
            if (name.type() == NameType.PERSON && random.nextInt(12) == 0) {
                forms.add("the");
                title(forms, varied);
                continue;
            }
            if (name.type() == NameType.PERSON && random.nextInt(4) == 0) {
                title(forms, varied);
            }
            int from = forms.size();
            if (isVaried(name)) {
                forms.addAll(other(name));
            } else {
                copy(sentence, name.from(), name.to(), forms);
            }
            varied.add(new Name(from, forms.size(), name.type()));
        }
        copy(sentence, at, sentence.size(), forms);
        return Optional.of(sentence(forms).withNames(varied));
    }

    private void title(List<String> forms, List<Name> names) {
        String title = TITLES.get(random.nextInt(TITLES.size()));
        int organisation = title.indexOf(']');
        if (organisation > 0) {
            int from = forms.size();
            words(title.substring(1, organisation), forms);
            names.add(new Name(from, forms.size(), NameType.ORGANISATION));
        }
        words(title.substring(organisation + 1), forms);
    }

    private static boolean isVaried(Name name) {
        return name.type() == NameType.PERSON || name.type() == NameType.PLACE;
    }

    private static void copy(Sentence sentence, int from, int to, List<String> forms) {
        for (int token = from; token < to; token++) {
            forms.add(sentence.token(token).form());
        }
    }

    private List<String> other(Name name) {
        List<String> forms = new ArrayList<>();
        if (name.type() == NameType.PLACE) {
            words(places.get(random.nextInt(places.size())).replace("-", " - "), forms);
            return forms;
        }
        if (name.to() - name.from() > 1) {
            forms.add(person());
            if (random.nextInt(4) == 0) {
                forms.add(person());
            }
        }
        if (random.nextInt(3) == 0) {
            words(LINKS.get(random.nextInt(LINKS.size())), forms);
        }
        forms.add(person());
        return forms;
    }

    private static void words(String text, List<String> forms) {
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                forms.add(word);
            }
        }
    }

    private String person() {
        String word = persons.get(random.nextInt(persons.size()));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Sentence sentence(List<String> forms) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String form : forms) {
            spans.add(new Span(text.length(), text.length() + form.length()));
            text.append(form).append(' ');
        }
        return Sentence.of(text.toString(), 0, spans, forms);
    }
}
