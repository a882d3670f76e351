package org.rapporteur.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** When and where something is said to be: the date and the place that stand in the clause of its trigger. */
public final class Circumstances {
    private static final Set<String> IN = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "outside",
            "around",
            "across",
            "throughout",
            "over",
            "on",
            "within",
            "to",
            "from");
    private static final Set<String> PLACE_NOUNS = Set.of(
            "camp",
            "city",
            "town",
            "village",
            "province",
            "region",
            "district",
            "governorate",
            "enclave",
            "port",
            "island");
    /** What a place may be a part of or be called: "in several parts of rural Idlib", "in the city of Aleppo". */
    private static final Set<String> AREAS = Stream.concat(
                    PLACE_NOUNS.stream(),
                    Stream.of(
                            "part",
                            "north",
                            "south",
                            "east",
                            "west",
                            "outskirt",
                            "suburb",
                            "countryside",
                            "area",
                            "center",
                            "centre",
                            "capital",
                            "coast",
                            "border",
                            "state",
                            "neighbourhood",
                            "neighborhood",
                            "vicinity",
                            "county",
                            "municipality",
                            "half",
                            "rest"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int FAR = 1000;
    private static final Set<String> MOVING = Set.of("to", "from");

    private final Cast cast;
    private final List<DateExpression> dates;

    public Circumstances(Cast cast, List<DateExpression> dates) {
        this.cast = cast;
        this.dates = dates;
    }

    /** The date nearest to the trigger in its clause; durations and sets are no dates. */
    public Optional<When> when(Token trigger) {
        Token clause = clause(trigger);
        Sentence sentence = trigger.sentence();
        return dates.stream()
                .filter(date -> sentence.span().contains(date.span()))
                .filter(date -> date.type() == DateExpression.Type.DATE || date.type() == DateExpression.Type.INTERVAL)
                .filter(date -> sentence.tokenAt(date.span().start())
                        .filter(token -> isInClause(token, clause))
                        .isPresent())
                .min(Comparator.comparingInt(
                        date -> Math.abs(date.span().start() - trigger.span().start())))
                .map(DateExpression::toWhen);
    }

    /** The place named after "in", "at", "near" below the trigger, or else in its clause. */
    public Optional<Where> where(Token trigger, boolean journey) {
        return place(trigger, trigger, journey)
                .or(() -> place(trigger, clause(trigger), journey))
                .or(() -> placeMeant(trigger));
    }

    /** "on the camp": the camp named last. */
    private Optional<Where> placeMeant(Token trigger) {
        Token clause = clause(trigger);
        return trigger.sentence().tokens().stream()
                .filter(noun -> PLACE_NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT)) && isInClause(noun, clause))
                .filter(noun -> noun.children("det").stream()
                        .anyMatch(det -> det.lemma().equals("the")))
                .filter(noun -> noun.child("case").isPresent())
                .flatMap(noun -> namedLast(noun).stream())
                .findFirst();
    }

    /** The last toponym before that goes with this noun: "the al-Rukban camp", "the city of Idlib". */
    private Optional<Where> namedLast(Token noun) {
        String text = noun.sentence().documentText();
        Span before =
                new Span(Math.max(0, noun.span().start() - FAR), noun.span().start());
        return cast.in(before).stream()
                .filter(Mention::toponym)
                .filter(mention -> {
                    Span around = new Span(
                            Math.max(0, mention.span().start() - 20),
                            Math.min(
                                    text.length(),
                                    mention.span().end() + noun.form().length() + 2));
                    return around.in(text)
                            .toLowerCase(Locale.ROOT)
                            .contains(noun.lemma().toLowerCase(Locale.ROOT));
                })
                .reduce((first, second) -> second)
                .map(mention -> new Where(mention.span(), mention.text(), mention.place()));
    }

    private Optional<Where> place(Token trigger, Token top, boolean journey) {
        return cast.in(trigger.sentence().span()).stream()
                .filter(Mention::toponym)
                .filter(mention -> trigger.sentence()
                        .tokenAt(mention.span().start())
                        .filter(token -> isInClause(token, top))
                        .flatMap(token -> placed(token, mention.span(), journey))
                        .filter(phrase -> !isOnOtherNoun(phrase, trigger, top))
                        .isPresent())
                .filter(mention -> !isInName(mention))
                .min(Comparator.comparingInt(mention -> distance(mention.span(), trigger.span())))
                .map(mention -> new Where(mention.span(), mention.text(), mention.place()));
    }

    /** The "US" of "in the US State Department" is no place. */
    private boolean isInName(Mention mention) {
        return cast.holding(mention.span()).stream()
                .anyMatch(other ->
                        other.span().length() > mention.span().length() && other.type() == Mention.Type.ORGANISATION);
    }

    private static int distance(Span place, Span trigger) {
        int gap = place.start() - trigger.end();
        return gap >= 0 ? gap : -gap + 40;
    }

    /** "During the meeting he called for a solution in Syria": the solution is there, behind the verb, not the meeting. */
    private static boolean isOnOtherNoun(Token phrase, Token trigger, Token top) {
        boolean verbBetween = trigger.index() < top.index() && top.index() < phrase.index();
        return verbBetween
                && phrase.head().filter(head -> head.is(Upos.NOUN, Upos.PROPN)).isPresent();
    }

    /**
     * The head of the phrase that the name is in, when a preposition of place stands before it ("in rural Idlib", "in the
     * city of Aleppo").
     */
    private static Optional<Token> placed(Token name, Span mention, boolean journey) {
        Token at = name;
        for (int height = 0; height < 4; height++) {
            for (Token preposition : at.children("case")) {
                String word = preposition.form().toLowerCase(Locale.ROOT);
                if (IN.contains(word)) {
                    return journey || !MOVING.contains(word) ? Optional.of(at) : Optional.empty();
                }
                boolean partOfPlace = word.equals("of")
                        && at.head()
                                .filter(up -> AREAS.contains(up.lemma().toLowerCase(Locale.ROOT)))
                                .isPresent();
                if (!partOfPlace) {
                    return Optional.empty();
                }
            }
            Optional<Token> head = at.head();
            boolean goesUp = mention.contains(head.map(Token::span).orElse(mention))
                    || at.hasRelation("nmod", "compound", "flat", "appos", "amod", "conj");
            if (head.isEmpty() || !goesUp || head.get().is(Upos.VERB)) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** The verb of the clause that the trigger stands in. */
    private static Token clause(Token trigger) {
        Token at = trigger;
        while (!at.is(Upos.VERB) && at.head().isPresent()) {
            at = at.head().get();
        }
        return at;
    }

    /** Whether the token belongs to the clause of {@code top} and not to a clause below it. */
    private static boolean isInClause(Token token, Token top) {
        Token at = token;
        while (!at.equals(top)) {
            if (at.head().isEmpty() || at.hasRelation("ccomp", "advcl", "acl:relcl", "parataxis", "csubj")) {
                return false;
            }
            at = at.head().get();
        }
        return true;
    }
}
