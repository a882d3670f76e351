package org.rapporteur.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Authority;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Whom a description stands for: "the American envoy", "the head of the coalition", "the department", "the regime". */
final class DescriptionResolver {
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "previous", "ousted", "deposed");
    private static final Set<String> HEADS = Set.of(
            "head",
            "leader",
            "chief",
            "president",
            "chairman",
            "chairwoman",
            "chair",
            "chairperson",
            "director",
            "secretary-general");
    private static final Set<String> ANY_OFFICE = Set.of("official", "diplomat", "politician", "negotiator", "leader");
    private static final Set<String> RULERS =
            Set.of("regime", "government", "authorities", "authority", "administration");
    /** Bodies that are the state's own when its adjective stands before them: "Turkish troops". */
    private static final Set<String> OF_STATE = Set.of(
            "government",
            "authority",
            "authorities",
            "regime",
            "administration",
            "army",
            "military",
            "force",
            "troop",
            "soldier",
            "police",
            "navy",
            "official",
            "warplane",
            "jet",
            "aircraft",
            "helicopter",
            "artillery",
            "parliament",
            "intelligence",
            "side",
            "delegation");

    /** Words that mean all of a kind, also where they stand in the name of one. */
    private static final Set<String> OF_ALL =
            Set.of("press", "media", "news", "public", "people", "state", "nation", "country");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> LEADING = Set.of("head", "lead", "chair", "run", "command", "direct");
    private static final int CALLED_BACK = 2;
    private static final int NAMED_BACK = 3;
    private static final int LEADER_BACK = 5;

    private final Authority authority;
    private final Callings callings;

    DescriptionResolver(Authority authority, Callings callings) {
        this.authority = authority;
        this.callings = callings;
    }

    Optional<Resolved> resolve(Token noun, Agents.Agent agent, Cast cast, Discourse discourse) {
        Span phrase = NounPhrase.of(noun).span();
        Optional<Actor> state = modifier(noun, phrase, cast, Actor.Kind.STATE);
        if (agent.office()) {
            return isDefinite(noun) && !noun.xpos().endsWith("S")
                    ? holder(noun, phrase, cast, state, discourse).or(() -> called(noun, state, discourse))
                    : Optional.empty();
        }
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        Optional<Resolved> own = state.or(() -> behindOf(noun, cast))
                .filter(one -> OF_STATE.contains(word))
                .map(one -> Resolved.of(one, "the state's own"));
        if (own.isPresent()) {
            return own;
        }
        Optional<Resolved> rulers = noun.children("compound").stream()
                .flatMap(modifier -> rulers(modifier, discourse).stream())
                .findFirst();
        if (rulers.isPresent()) {
            return rulers;
        }
        if (!isDefinite(noun)) {
            return Optional.empty();
        }
        Optional<Resolved> called = state.isPresent()
                ? Optional.empty()
                : discourse
                        .calledLast(word)
                        .filter(seen -> !isSomebodyElses(noun, seen.actor(), cast))
                        .map(seen -> Resolved.of(seen, "called so before"));
        if (called.isPresent() || RULERS.contains(word)) {
            return called.or(() -> discourse
                    .last(actor -> actor.kind() == Actor.Kind.GOVERNMENT)
                    .map(seen -> Resolved.of(seen, "government named last")));
        }
        Optional<Resolved> byName = !agent.collective() || state.isPresent() || OF_ALL.contains(word)
                ? Optional.empty()
                : lastWithWord(noun, word, cast, discourse).map(seen -> Resolved.of(seen, "the word is of the name"));
        return byName.or(() -> called(noun, state, discourse));
    }

    /** The body named last that has the word in its name; where several have, only one that was named just now. */
    private static Optional<Discourse.Seen> lastWithWord(Token noun, String word, Cast cast, Discourse discourse) {
        Predicate<Actor> fits =
                actor -> isBody(actor) && hasWord(actor, word, cast) && !isSomebodyElses(noun, actor, cast);
        return discourse
                .last(fits)
                .filter(last -> discourse
                                .last(actor -> fits.test(actor)
                                        && !actor.id().equals(last.actor().id()))
                                .isEmpty()
                        || discourse.latest(NAMED_BACK, fits).contains(last));
    }

    /** "regime warplanes", "government troops": of the government that was called so, or named last. */
    Optional<Resolved> rulers(Token modifier, Discourse discourse) {
        String word = modifier.lemma().toLowerCase(Locale.ROOT);
        boolean ofState = modifier.head()
                .filter(noun -> OF_STATE.contains(noun.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!RULERS.contains(word) || !ofState) {
            return Optional.empty();
        }
        return discourse
                .calledLast(word)
                .filter(seen -> seen.actor().kind() == Actor.Kind.GOVERNMENT)
                .map(seen -> Resolved.of(seen, "called so before"))
                .or(() -> discourse
                        .last(actor -> actor.kind() == Actor.Kind.GOVERNMENT)
                        .filter(seen -> word.equals("regime"))
                        .map(seen -> Resolved.of(seen, "government named last")));
    }

    /** "the bloc": the one who can be called so in the sentences before, or of several the subject of the last main clause. */
    private Optional<Resolved> called(Token noun, Optional<Actor> state, Discourse discourse) {
        boolean another = noun.children("nmod", "nmod:poss", "acl", "acl:relcl", "appos").stream()
                        .anyMatch(child -> !child.is(Upos.PUNCT))
                || noun.children("amod", "nummod", "compound").stream()
                        .anyMatch(modifier -> discourse.at(modifier).isEmpty()
                                && !callings.isPart(modifier, noun)
                                && !isNationality(modifier, state));
        boolean unknownBefore = discourse.unknown(CALLED_BACK).stream()
                .anyMatch(other -> other.lemma().equalsIgnoreCase(noun.lemma()));
        if (another || unknownBefore || !callings.has(noun) || noun.xpos().endsWith("S")) {
            return Optional.empty();
        }
        List<Discourse.Seen> fitting = discourse.latest(
                CALLED_BACK,
                actor -> callings.fits(noun, actor)
                        && state.map(country -> actor.country().equals(country.country()))
                                .orElse(true));
        boolean one = fitting.stream().map(seen -> seen.actor().id()).distinct().count() == 1;
        return fitting.stream()
                .filter(seen -> (one && seen.actor().kind() != Actor.Kind.STATE)
                        || (seen.mainSubject() && !discourse.isInThisSentence(seen)))
                .findFirst()
                .map(seen -> Resolved.of(seen, "can be called so"));
    }

    private static boolean isNationality(Token modifier, Optional<Actor> state) {
        return state.isPresent() && Character.isUpperCase(modifier.form().codePointAt(0));
    }

    private Optional<Resolved> holder(Token noun, Span phrase, Cast cast, Optional<Actor> state, Discourse discourse) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        Optional<Actor> body = modifier(noun, phrase, cast, Actor.Kind.ORGANISATION)
                .or(() -> modifier(noun, phrase, cast, Actor.Kind.GROUP));
        Optional<Actor> said = bodyOf(noun, cast, discourse);
        Optional<Resolved> holder = discourse
                .last(actor -> actor.kind() == Actor.Kind.PERSON
                        && actor.offices().stream().anyMatch(office -> fits(office, word, isFormer(noun)))
                        && state.map(country -> isOf(actor, country)).orElse(true)
                        && body.map(one -> holdsIn(actor, one)).orElse(true)
                        && said.map(one -> holdsIn(actor, one)).orElse(true)
                        && (said.isPresent() || body.isPresent() || state.isPresent() || isBare(noun, actor)))
                .map(seen -> Resolved.of(seen, "holds the office"));
        return holder.or(() -> said.filter(one -> HEADS.contains(word))
                .flatMap(one -> leader(one, discourse))
                .map(seen -> Resolved.of(seen, "leads the body")));
    }

    /** "Omar Haddad, who heads the council, …": whom the report has leading the body. */
    private static Optional<Discourse.Seen> leader(Actor body, Discourse discourse) {
        return discourse.latest(LEADER_BACK, actor -> actor.kind() == Actor.Kind.PERSON).stream()
                .filter(seen -> seen.head().children("acl", "acl:relcl").stream()
                        .filter(verb -> LEADING.contains(verb.lemma()))
                        .flatMap(verb -> verb.children("obj").stream())
                        .flatMap(object -> discourse.at(object).stream())
                        .anyMatch(led -> led.actor().id().equals(body.id())))
                .findFirst();
    }

    /** The one person of the whole report whom "the UN envoy" fits, for a headline that comes before the name. */
    Optional<Resolved> anywhere(Token noun, Cast cast) {
        Span phrase = NounPhrase.of(noun).span();
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        Optional<Actor> state = modifier(noun, phrase, cast, Actor.Kind.STATE);
        Optional<Actor> body = modifier(noun, phrase, cast, Actor.Kind.ORGANISATION)
                .or(() -> modifier(noun, phrase, cast, Actor.Kind.GROUP));
        List<Actor> fitting = cast.actors().values().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .filter(actor -> actor.offices().stream()
                        .anyMatch(office -> office.span().isPresent() && fits(office, word, true)))
                .filter(actor -> state.map(country -> isOf(actor, country)).orElse(body.isPresent()))
                .filter(actor -> body.map(one -> holdsIn(actor, one)).orElse(true))
                .toList();
        return fitting.size() == 1
                ? Optional.of(Resolved.of(fitting.get(0), "the only one of that office"))
                : Optional.empty();
    }

    /** "The former president": an office that was left. */
    private static boolean isFormer(Token noun) {
        return noun.children("amod").stream()
                .anyMatch(word -> FORMER.contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean fits(Actor.Office office, String word, boolean former) {
        String title = office.title().toLowerCase(Locale.ROOT);
        if (title.startsWith("former ") && !former) {
            return false;
        }
        return ANY_OFFICE.contains(word)
                || isHeadOf(title, word)
                || (HEADS.contains(word) && HEADS.stream().anyMatch(title::contains));
    }

    /** Whether a title is built on the word: "envoy" of "special envoy for Syria", not "Syria". */
    private static boolean isHeadOf(String title, String word) {
        String head = title.split(" (?:of|for|to|in|on|at) ", 2)[0];
        return head.equals(word) || head.endsWith(" " + word) || head.endsWith("-" + word);
    }

    /** "the envoy" and "the prime minister" may point back; "the envoy to Iraq" or "the deputy envoy" names another one. */
    private static boolean isBare(Token noun, Actor holder) {
        String words = NounPhrase.core(noun).stream()
                .filter(token -> !token.hasRelation("det"))
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return noun.children("nmod").isEmpty()
                && (words.equals(noun.form().toLowerCase(Locale.ROOT))
                        || holder.offices().stream()
                                .anyMatch(office ->
                                        office.title().toLowerCase(Locale.ROOT).contains(words)));
    }

    /** The body in "the head of the coalition" or "the coalition's head", which may itself be a description. */
    private static Optional<Actor> bodyOf(Token noun, Cast cast, Discourse discourse) {
        return noun.children("nmod", "nmod:poss").stream()
                .filter(complement -> complement.hasRelation("nmod:poss")
                        || complement
                                .child("case")
                                .filter(of -> of.lemma().equals("of"))
                                .isPresent())
                .filter(complement -> !complement.is(Upos.PRON))
                .findFirst()
                .flatMap(complement -> cast.at(complement.span().start())
                        .flatMap(Mention::actor)
                        .flatMap(cast::actor)
                        .or(() -> discourse.at(complement).map(Discourse.Seen::actor))
                        .or(() -> discourse
                                .last(actor -> isBody(actor)
                                        && hasWord(actor, complement.lemma().toLowerCase(Locale.ROOT), cast))
                                .map(Discourse.Seen::actor)));
    }

    private boolean isOf(Actor person, Actor state) {
        Optional<String> country = state.country();
        return person.country().equals(country)
                || person.offices().stream()
                        .flatMap(office -> office.body().stream())
                        .anyMatch(body -> body.equals(state.id())
                                || authority
                                        .byId(body)
                                        .filter(known -> country.isPresent()
                                                && known.country().equals(country))
                                        .isPresent());
    }

    private static boolean holdsIn(Actor person, Actor body) {
        return person.offices().stream().anyMatch(office -> office.body().equals(Optional.of(body.id())));
    }

    /** The actor of this kind that stands as an adjective or name before the noun: "American", "UN". */
    private static Optional<Actor> modifier(Token noun, Span phrase, Cast cast, Actor.Kind kind) {
        List<Mention> before = cast.in(new Span(phrase.start(), noun.span().start()));
        return before.stream()
                .flatMap(mention -> mention.actor().flatMap(cast::actor).stream())
                .filter(actor -> actor.kind() == kind)
                .findFirst();
    }

    /** "the army of Norway"; not so "the rebel army of Norway". */
    private static Optional<Actor> behindOf(Token noun, Cast cast) {
        return !noun.children("amod", "compound", "nmod:poss").isEmpty()
                ? Optional.empty()
                : NounPhrase.complements(noun).stream()
                        .filter(complement -> complement.preposition().equals("of"))
                        .flatMap(complement -> cast.at(complement.head().span().start()).stream())
                        .flatMap(mention -> mention.actor().flatMap(cast::actor).stream())
                        .filter(actor -> actor.kind() == Actor.Kind.STATE)
                        .findFirst();
    }

    private static boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.GROUP;
    }

    /** Also in the plural: "force" is of the "Joint Forces", "unit" not of the "United Nations". */
    private static boolean hasWord(String name, String word) {
        return NOT_LETTERS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.equals(word)
                        || part.equals(word + "s")
                        || part.equals(word + "es")
                        || (word.endsWith("y") && part.equals(word.substring(0, word.length() - 1) + "ies")));
    }

    private static boolean hasWord(Actor actor, String word, Cast cast) {
        return hasWord(actor.name(), word)
                || cast.mentions().stream()
                        .filter(mention -> mention.actor().equals(Optional.of(actor.id())))
                        .anyMatch(mention -> hasWord(mention.text(), word));
    }

    /** "the Taliban ministry": a name in front of the noun that is no part of the actor's own. */
    private static boolean isSomebodyElses(Token noun, Actor actor, Cast cast) {
        return noun.children("compound", "nmod:poss").stream()
                .flatMap(modifier -> cast.at(modifier.span().start()).stream())
                .filter(mention -> mention.type() != Mention.Type.PRONOUN)
                .flatMap(mention -> mention.actor().stream())
                .anyMatch(id -> !id.equals(actor.id())
                        && !actor.country().map(code -> "state:" + code).equals(Optional.of(id)));
    }

    private static boolean isDefinite(Token noun) {
        return noun.children("det").stream()
                        .anyMatch(det -> POINTERS.contains(det.lemma().toLowerCase(Locale.ROOT)))
                || Character.isUpperCase(noun.form().codePointAt(0));
    }
}
