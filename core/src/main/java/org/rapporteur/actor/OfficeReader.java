package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Reads the offices that a report gives to persons: "President Mustafa", "Joel Rayburn, the Special Envoy to Syria in
 * the State Department", "the Coalition's President, Abdel Rahman Mustafa". What the report says stands beside what the
 * authority file knows.
 */
final class OfficeReader {
    private static final Set<String> TITLE_GOES_ON = Set.of("for", "to");

    private final Agents agents;
    private final TitleTail tails;

    OfficeReader(Agents agents) {
        this.agents = agents;
        this.tails = new TitleTail(agents);
    }

    Cast read(Doc doc, Cast cast) {
        Map<String, Actor> holders = new LinkedHashMap<>();
        Map<Span, String> held = new LinkedHashMap<>();
        for (Sentence sentence : doc.sentences()) {
            for (Token noun : sentence) {
                if (agents.isOffice(noun) && !isFirstWord(noun) && !tails.isInside(noun, cast)) {
                    shared(noun, cast)
                            .forEach((person, office) ->
                                    holders.put(person, withOffice(now(person, holders, cast), office)));
                    holder(noun, cast).ifPresent(person -> {
                        Actor.Office office = office(noun, cast);
                        held.put(office.span().orElseThrow(), person);
                        holders.put(person, withOffice(now(person, holders, cast), office));
                    });
                }
            }
        }
        return cast.withActors(holders.values()).withOffices(held);
    }

    private static Actor now(String person, Map<String, Actor> holders, Cast cast) {
        return holders.getOrDefault(person, cast.actor(person).orElseThrow());
    }

    /** "the foreign ministers of Greece and Malta, X and Y": to each the office in the body that stands in his place. */
    private Map<String, Actor.Office> shared(Token noun, Cast cast) {
        Map<String, Actor.Office> offices = new LinkedHashMap<>();
        boolean of =
                isPlural(noun) && noun.next().filter(next -> next.hasForm("of")).isPresent();
        if (!of) {
            return offices;
        }
        Sentence sentence = noun.sentence();
        List<Mention> behind =
                cast.in(new Span(noun.span().end(), sentence.span().end()));
        List<Mention> bodies =
                behind.stream().takeWhile(OfficeReader::canHaveOffices).toList();
        List<Mention> people = behind.stream()
                .skip(bodies.size())
                .takeWhile(
                        one -> one.type() == Mention.Type.PERSON && one.actor().isPresent())
                .limit(bodies.size())
                .toList();
        if (bodies.size() < 2 || people.size() < bodies.size() || !areListed(bodies, people, sentence.documentText())) {
            return offices;
        }
        Actor.Office all = office(noun, cast);
        String title = all.title().replaceFirst("(?i)" + noun.form() + "$", noun.lemma());
        for (int at = 0; at < bodies.size(); at++) {
            offices.put(
                    people.get(at).actor().orElseThrow(),
                    new Actor.Office(title, bodies.get(at).actor(), Optional.empty(), Optional.empty(), all.span()));
        }
        return offices;
    }

    private static boolean isPlural(Token noun) {
        return noun.xpos().equals("NNS") || noun.xpos().equals("NNPS");
    }

    /** A comma parts bodies and people, and commas or "and" those of each. */
    private static boolean areListed(List<Mention> bodies, List<Mention> people, String text) {
        List<Mention> all = Stream.concat(bodies.stream(), people.stream()).toList();
        for (int at = 1; at < all.size(); at++) {
            String gap = new Span(
                            all.get(at - 1).span().end(),
                            Math.max(
                                    all.get(at - 1).span().end(),
                                    all.get(at).span().start()))
                    .in(text)
                    .strip();
            boolean border = at == bodies.size();
            if (border ? !gap.equals(",") : !gap.matches(",|,? ?and(?: the)?|, the")) {
                return false;
            }
        }
        return true;
    }

    /** The "Deputy" of "Deputy Assistant Secretary" is no office of its own. */
    private boolean isFirstWord(Token noun) {
        return noun.hasRelation("compound", "amod")
                && noun.head()
                        .filter(head -> agents.isOffice(head) && head.index() > noun.index())
                        .isPresent();
    }

    /** The person who holds the office that {@code noun} names, when the words stand side by side. */
    private Optional<String> holder(Token noun, Cast cast) {
        Optional<Mention> inside =
                cast.at(noun.span().start()).filter(mention -> mention.type() == Mention.Type.PERSON);
        if (inside.isPresent()) {
            return inside.get().actor();
        }
        Optional<String> behindTail = tails.name(noun, cast).flatMap(Mention::actor);
        if (behindTail.isEmpty() && isOfAnother(noun)) {
            return Optional.empty();
        }
        return behindTail
                .or(() -> apposed(noun, cast))
                .or(() -> nextTo(NounPhrase.of(noun).span(), noun, cast))
                .or(() -> firstOffice(noun).flatMap(first -> holder(first, cast)));
    }

    /** "the adviser to the president, X": which of them is named stays open. */
    private boolean isOfAnother(Token noun) {
        return noun.children("nmod").stream()
                .filter(other -> other.index() > noun.index() && agents.isOffice(other))
                .anyMatch(other -> other.children("appos").stream().findAny().isPresent()
                        || noun.children("appos").stream().anyMatch(name -> name.index() > other.index()));
    }

    /** "X, the Turkish leader, Y": of two names beside an office the one that the tree hangs on it. */
    private static Optional<String> apposed(Token noun, Cast cast) {
        return noun.children("appos").stream()
                .filter(name -> name.index() > noun.index()
                        && name.previous().filter(comma -> comma.hasForm(",")).isPresent())
                .flatMap(name -> cast.at(name.span().start()).stream())
                .filter(name -> name.type() == Mention.Type.PERSON && !isPlural(noun))
                .findFirst()
                .flatMap(Mention::actor);
    }

    /** "X, the deputy minister and the envoy": the office before this one, though the tree may hang both on the name. */
    private Optional<Token> firstOffice(Token noun) {
        boolean single = !noun.xpos().endsWith("S");
        Optional<Token> before = noun.hasRelation("conj") && single ? noun.head() : Optional.empty();
        return before.flatMap(head -> agents.isOffice(head)
                ? before
                : head.children("appos").stream()
                        .filter(office -> agents.isOffice(office) && office.index() < noun.index())
                        .findFirst());
    }

    private static Optional<String> nextTo(Span phrase, Token noun, Cast cast) {
        Sentence sentence = noun.sentence();
        String text = sentence.documentText();
        for (Mention mention : cast.in(sentence.span())) {
            if (mention.type() == Mention.Type.PERSON && !mention.span().overlaps(phrase)) {
                boolean before = mention.span().end() <= phrase.start();
                if (before && isPlural(noun)) {
                    continue; // "X, the ministers of …": those who come next
                }
                Span gap = before
                        ? new Span(mention.span().end(), phrase.start())
                        : new Span(
                                phrase.end(),
                                Math.max(phrase.end(), mention.span().start()));
                if (joins(gap.in(text), before)) {
                    return mention.actor();
                }
            }
        }
        return Optional.empty();
    }

    /** A comma or nothing lies between office and name; after the name the comma is needed, and "the" may follow it. */
    private static boolean joins(String gap, boolean nameFirst) {
        String between = gap.strip();
        return nameFirst
                ? between.equals(",") || between.equals("(") || between.equals(", the")
                : between.isEmpty() || between.equals(",");
    }

    private Actor.Office office(Token noun, Cast cast) {
        Sentence sentence = noun.sentence();
        int from = noun.index();
        while (from > 0) {
            boolean joined = isHyphenated(sentence, from);
            if (!joined && !isPartOfTitle(sentence.token(from - 1), noun, cast)) {
                break;
            }
            from -= joined ? 2 : 1;
        }
        int to = noun.index();
        if (noun.next().filter(next -> TITLE_GOES_ON.contains(next.form())).isPresent()) {
            to = endOfComplement(noun);
        }
        Span span = new Span(
                sentence.token(from).span().start(), sentence.token(to).span().end());
        return new Actor.Office(
                span.in(sentence.documentText()),
                body(noun, from, cast),
                Optional.empty(),
                Optional.empty(),
                Optional.of(span));
    }

    /** "vice-president", written together; the dash behind a dateline is none. */
    private static boolean isHyphenated(Sentence sentence, int index) {
        return index > 1
                && sentence.token(index - 1).form().equals("-")
                && sentence.token(index - 2).span().end()
                        == sentence.token(index - 1).span().start()
                && sentence.token(index - 1).span().end()
                        == sentence.token(index).span().start();
    }

    private boolean isPartOfTitle(Token token, Token noun, Cast cast) {
        boolean names = cast.at(token.span().start())
                .filter(mention -> !mention.span().contains(noun.span()))
                .isPresent();
        return !names
                && !token.is(Upos.PRON)
                && token.hasRelation("amod", "compound", "flat", "advmod", "nmod")
                && Character.isLetter(token.form().codePointAt(0))
                && !token.form().startsWith("'")
                && !token.form().startsWith("’");
    }

    private static int endOfComplement(Token noun) {
        Sentence sentence = noun.sentence();
        int to = noun.index() + 1;
        while (to + 1 < sentence.size()) {
            Token next = sentence.token(to + 1);
            boolean goesOn = Character.isLetterOrDigit(next.form().codePointAt(0))
                    && (Character.isUpperCase(next.form().codePointAt(0)) || next.hasRelation("det", "compound"));
            if (!goesOn) {
                break;
            }
            to++;
        }
        while (to > noun.index() && sentence.token(to).is(Upos.DET, Upos.ADP)) {
            to--; // "spokesman for the coalition": whose is not told by its title
        }
        return to;
    }

    /** What the office belongs to: named in the phrase after "of" or "in", or before the title, or in its possessive. */
    private Optional<String> body(Token noun, int titleFrom, Cast cast) {
        Sentence sentence = noun.sentence();
        Span phrase = NounPhrase.of(noun).span();
        Span after = new Span(noun.span().end(), Math.max(endOfComplements(noun), phrase.end()));
        Span before = new Span(
                Math.min(
                        phrase.start(),
                        sentence.token(Math.max(0, titleFrom - 3)).span().start()),
                sentence.token(titleFrom).span().start());
        List<Mention> bodies = new ArrayList<>();
        for (Span part : List.of(after, before)) {
            cast.in(part).stream()
                    .filter(mention -> canHaveOffices(mention) && !isSubject(mention, noun))
                    .forEach(bodies::add);
        }
        return bodies.stream()
                .filter(mention -> isWhose(mention, noun))
                .findFirst()
                .or(() -> bodies.stream()
                        .filter(mention -> mention.type() != Mention.Type.STATE)
                        .findFirst())
                .or(() -> bodies.stream().findFirst())
                .flatMap(Mention::actor);
    }

    /** "representative of Estonia to the UN": his own is the one behind "of". */
    private static boolean isWhose(Mention mention, Token noun) {
        return preposition(mention, noun).filter("of"::equals).isPresent();
    }

    /** "envoy to Syria", "envoy for Yemen": the state that he is concerned with is not his. */
    private static boolean isSubject(Mention mention, Token noun) {
        return mention.type() == Mention.Type.STATE
                && preposition(mention, noun).filter(TITLE_GOES_ON::contains).isPresent();
    }

    /** The last preposition between an office and a mention behind it. */
    private static Optional<String> preposition(Mention mention, Token noun) {
        Optional<Token> at = noun.sentence().tokenAt(mention.span().start()).flatMap(Token::previous);
        while (at.filter(token -> token.index() > noun.index() && !token.is(Upos.ADP))
                .isPresent()) {
            at = at.get().previous();
        }
        return at.filter(token -> token.index() > noun.index())
                .map(token -> token.form().toLowerCase(Locale.ROOT));
    }

    /** Where the phrases end that follow the title: "to Yemen in the State Department". */
    private static int endOfComplements(Token noun) {
        return noun.children("nmod").stream()
                .filter(complement -> complement.index() > noun.index())
                .flatMap(complement -> NounPhrase.core(complement).stream())
                .mapToInt(word -> word.span().end())
                .reduce(noun.span().end(), Math::max);
    }

    private static boolean canHaveOffices(Mention mention) {
        return mention.type() == Mention.Type.ORGANISATION
                || mention.type() == Mention.Type.GROUP
                || mention.type() == Mention.Type.STATE;
    }

    private static Actor withOffice(Actor person, Actor.Office office) {
        List<Actor.Office> offices = new ArrayList<>(person.offices());
        boolean said = offices.stream()
                .anyMatch(known -> known.span().isPresent()
                        && known.title().equals(office.title())
                        && (known.body().equals(office.body()) || office.body().isEmpty()));
        if (!said) {
            offices.add(office);
        }
        return new Actor(
                person.id(), person.kind(), person.name(), person.names(), person.country(), person.sector(), offices);
    }
}
