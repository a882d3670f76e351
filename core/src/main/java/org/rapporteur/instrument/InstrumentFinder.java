package org.rapporteur.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.actor.NameIndex;
import org.rapporteur.actor.NameWords;
import org.rapporteur.actor.NameWords.NameWord;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.SpanIndex;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Finds agreements and resolutions: by their known names, by number ("Security Council Resolution 2254"), by their shape
 * ("the de-escalation zone agreement"), and, once named, by "the agreement".
 */
public final class InstrumentFinder {
    /** The kinds of text by the nouns that name them. */
    static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("agreement", "agreement"),
            Map.entry("accord", "agreement"),
            Map.entry("deal", "agreement"),
            Map.entry("pact", "agreement"),
            Map.entry("treaty", "treaty"),
            Map.entry("convention", "treaty"),
            Map.entry("protocol", "treaty"),
            Map.entry("charter", "treaty"),
            Map.entry("communique", "communique"),
            Map.entry("communiqué", "communique"),
            Map.entry("declaration", "declaration"),
            Map.entry("memorandum", "memorandum"),
            Map.entry("resolution", "resolution"),
            Map.entry("ceasefire", "ceasefire"),
            Map.entry("truce", "ceasefire"),
            Map.entry("armistice", "ceasefire"),
            Map.entry("roadmap", "plan"));
    /** Kinds of arrangement that make a noun of {@link #TYPES} an instrument without a proper name: "the nuclear deal". */
    static final Set<String> KINDS = Set.of(
            "ceasefire",
            "truce",
            "peace",
            "nuclear",
            "grain",
            "disengagement",
            "escalation",
            "de-escalation",
            "deescalation",
            "deconfliction",
            "zone",
            "withdrawal",
            "prisoner",
            "exchange",
            "swap",
            "cessation",
            "disarmament",
            "transition",
            "reconciliation",
            "normalization",
            "normalisation",
            "framework",
            "border",
            "security",
            "humanitarian",
            "constitutional");

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern OF_A_DAY =
            Pattern.compile("\\s+of\\s+(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?\\b");

    private final KnownInstruments known;

    public InstrumentFinder(Knowledge knowledge) {
        this.known = KnownInstruments.load(knowledge);
    }

    /**
     * @param toponyms the places named in the text: an agreement called after a town is known under every spelling of it
     * @param published the day of the report: what was made later is not meant
     */
    public Instruments find(Doc doc, List<Mention> toponyms, Optional<LocalDate> published) {
        Collected collected = new Collected();
        SpanIndex<Mention> places = new SpanIndex<>(toponyms, Mention::span);
        Asked asked = new Asked(doc, published);
        for (Sentence sentence : doc.sentences()) {
            byName(sentence, places, asked, collected);
            byNumber(sentence, collected);
            byShape(sentence, asked, collected);
            byReference(sentence, collected);
        }
        return new Instruments(collected.mentions, collected.byId);
    }

    private void byName(Sentence sentence, SpanIndex<Mention> places, Asked asked, Collected collected) {
        List<NameWord> words = NameWords.in(sentence.documentText(), sentence.span()).stream()
                .map(word -> inUsualSpelling(word, places))
                .toList();
        for (NameIndex.Hit hit : known.names().find(sentence.documentText(), words)) {
            Instrument first = known.byId(hit.id()).orElseThrow();
            if (isOfAnotherYear(first, hit.span(), sentence)) {
                continue;
            }
            String name = hit.span().in(sentence.documentText());
            List<Entry> sharing = known.sharing(name);
            collected.add(hit.span(), sentence, sharing.isEmpty() ? first : oneOf(asked.meant(sharing), name, first));
        }
    }

    /** "the 2015 Declaration of Principles": not the one on file of 1993. */
    private static boolean isOfAnotherYear(Instrument known, Span name, Sentence sentence) {
        Optional<String> year = sentence.tokenAt(name.start())
                .flatMap(Token::previous)
                .filter(InstrumentFinder::isYear)
                .map(Token::form);
        return year.isPresent()
                && known.date().filter(date -> !date.startsWith(year.get())).isPresent();
    }

    /** The one that is meant; where several can be, an instrument of that name alone, with a question. */
    private Instrument oneOf(List<Entry> meant, String name, Instrument first) {
        if (meant.size() == 1) {
            return known.byId(meant.get(0).id()).orElseThrow();
        }
        return meant.isEmpty()
                ? first
                : unknown(name, first.type(), meant.stream().map(Entry::id).toList());
    }

    /** "Idleb" as "Idlib": the name that the gazetteer has for the place. */
    private static NameWord inUsualSpelling(NameWord word, SpanIndex<Mention> places) {
        return places.holding(word.span()).stream()
                .filter(mention -> mention.span().equals(word.span()))
                .flatMap(mention -> mention.place().stream())
                .map(place -> NameWords.keys(place.name()))
                .filter(keys -> keys.size() == 1)
                .findFirst()
                .map(keys -> new NameWord(keys.get(0), word.span()))
                .orElse(word);
    }

    private void byNumber(Sentence sentence, Collected collected) {
        for (NumberedResolutions.Numbered one : NumberedResolutions.in(sentence)) {
            Instrument instrument = known.byId(one.id())
                    .orElseGet(() -> new Instrument(one.id(), "resolution", one.name(), List.of(), Optional.empty()));
            collected.add(one.span(), sentence, instrument);
        }
    }

    private void byShape(Sentence sentence, Asked asked, Collected collected) {
        for (Token noun : sentence) {
            Optional<String> type = type(noun);
            boolean last = noun.next().filter(next -> type(next).isPresent()).isEmpty();
            if (type.isPresent() && last && noun.is(Upos.NOUN, Upos.PROPN) && collected.isFree(noun.span())) {
                named(noun).ifPresent(span -> {
                    String name = span.in(sentence.documentText());
                    collected.add(
                            span,
                            sentence,
                            collected
                                    .sameName(name, type.get())
                                    .orElseGet(() -> unknown(
                                            name, type.get(), asked.candidates(known.namesakes(), name, type.get()))));
                });
            }
        }
    }

    private static Optional<String> type(Token noun) {
        return Optional.ofNullable(TYPES.get(noun.lemma().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(TYPES.get(noun.form().toLowerCase(Locale.ROOT))));
    }

    /** The noun with the proper names, years and kinds in front of it: "2012 Geneva Communique", "ceasefire agreement". */
    private static Optional<Span> named(Token noun) {
        Optional<Span> dated = dated(noun);
        if (dated.isPresent()) {
            return dated;
        }
        Sentence sentence = noun.sentence();
        int from = noun.index();
        boolean proper = false;
        boolean kind = false;
        while (from > 0) {
            Token before = sentence.token(from - 1);
            boolean isProper = isProper(before) || isYear(before);
            boolean isKind = KINDS.contains(before.lemma().toLowerCase(Locale.ROOT));
            boolean joins = before.form().equals("-") || before.form().equals("de");
            if (!isProper && !isKind && !joins) {
                break;
            }
            proper |= isProper(before);
            kind |= isKind;
            from--;
        }
        boolean definite = from > 0 && sentence.token(from - 1).lemma().equals("the");
        if (!proper && !(kind && definite)) {
            return Optional.empty();
        }
        return Optional.of(
                new Span(sentence.token(from).span().start(), noun.span().end()));
    }

    /** "the agreement of 3 April": called by its day. */
    private static Optional<Span> dated(Token noun) {
        Matcher day = OF_A_DAY.matcher(noun.sentence().documentText());
        boolean definite = noun.previous().filter(the -> the.hasForm("the")).isPresent();
        return definite
                        && day.region(noun.span().end(), noun.sentence().span().end())
                                .lookingAt()
                ? Optional.of(new Span(noun.span().start(), day.end()))
                : Optional.empty();
    }

    private static boolean isProper(Token token) {
        boolean capital = Character.isUpperCase(token.form().codePointAt(0)) && token.index() > 0;
        return token.is(Upos.PROPN) || (capital && token.is(Upos.ADJ, Upos.NOUN));
    }

    private static boolean isYear(Token token) {
        return token.form().length() == 4 && token.form().chars().allMatch(Character::isDigit);
    }

    private static Instrument unknown(String name, String type, List<String> candidates) {
        String id = "instrument:" + String.join("-", NameWords.keys(name));
        return new Instrument(id, type, name, List.of(), Optional.empty(), candidates);
    }

    /** "the agreement", "this resolution": the last one named of that kind. */
    private static void byReference(Sentence sentence, Collected collected) {
        for (Token noun : sentence) {
            boolean pointed = noun.previous()
                    .filter(before -> Set.of("the", "this", "that").contains(before.lemma()))
                    .isPresent();
            if (pointed && noun.is(Upos.NOUN) && collected.isFree(noun.span())) {
                type(noun)
                        .flatMap(type -> collected.lastBefore(noun, type))
                        .ifPresent(instrument -> collected.add(
                                new Span(
                                        noun.previous().orElseThrow().span().start(),
                                        noun.span().end()),
                                sentence,
                                instrument));
            }
        }
    }

    /** The report for which namesakes are told apart. */
    private record Asked(Doc doc, Optional<LocalDate> published) {
        List<Entry> meant(List<Entry> same) {
            return Namesakes.meant(same, doc, published);
        }

        List<String> candidates(Namesakes namesakes, String name, String type) {
            return namesakes.candidates(name, type, doc, published);
        }
    }
}
