package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds the words that stand in a grammatical place of a predicate: its subject, its object, what follows "against". */
final class Roles {
    /** How far below an object what belongs to the verb is looked for. */
    private static final int BEHIND = 2;

    private final Somebody somebody;
    private final Doers doers;
    private final EventWords words;

    Roles(Somebody somebody, Doers doers, EventWords words) {
        this.words = words;
        this.somebody = somebody;
        this.doers = doers;
    }

    /** The head words in the first of {@code places} that holds any. */
    List<Token> first(List<String> places, Token trigger, Frame frame) {
        for (String place : places) {
            List<Token> found = at(place, trigger, frame);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Token> at(String place, Token trigger, Frame frame) {
        Predicate predicate = new Predicate(trigger);
        return switch (place) {
            case "subject" -> doers.of(trigger, frame).stream().toList();
            case "object" -> object(trigger, predicate, frame);
            case "iobject" -> given(trigger);
            case "complement" -> list(trigger.child("ccomp", "xcomp").flatMap(clause -> doerBelow(trigger, clause)));
            case "light" ->
                list(lightVerb(trigger, frame)
                        .map(Predicate::new)
                        .flatMap(light -> light.isPassive() ? light.agent() : light.subject())
                        .filter(subject -> !subject.equals(trigger)));
            case "poss" -> somebody.named(trigger, "nmod:poss", "compound");
            case "owner" -> owners(trigger, frame);
            case "below" -> below(trigger);
            case "purpose" -> list(helped(trigger));
            case "adj" -> somebody.named(trigger, "amod");
            default -> preposition(place, trigger, predicate, frame);
        };
    }

    /** "requested the army clear the road": the object of the verb, where the clause has no subject of its own. */
    private static Optional<Token> doerBelow(Token verb, Token clause) {
        Predicate below = new Predicate(clause);
        return below.explicitSubject()
                .or(() -> verb.child("obj").filter(object -> object.index() < clause.index()))
                .or(below::subject);
    }

    /** "announced 60 million to help farmers": those whom the help is for. */
    private Optional<Token> helped(Token trigger) {
        return Stream.concat(Stream.of(trigger), trigger.children("obj", "obl").stream())
                .flatMap(top -> top.children("acl", "advcl").stream())
                .filter(verb -> words.is(verb, Kind.HELP) && new Predicate(verb).isInfinitive())
                .flatMap(verb -> new Predicate(verb).object().stream())
                .filter(somebody::is)
                .findFirst();
    }

    /** "granted the poet a pardon", where the tree may have two objects, or the one as a word in front of the other. */
    private List<Token> given(Token verb) {
        List<Token> marked = verb.children("iobj");
        List<Token> objects = verb.children("obj");
        if (!marked.isEmpty() || objects.isEmpty()) {
            return marked;
        }
        Token first = objects.get(0);
        return objects.size() > 1
                ? Stream.of(first).filter(somebody::is).toList()
                : first.children("compound").stream()
                        .filter(one -> (isPlural(one) || isBeforeNumber(one, first)) && somebody.is(one))
                        .toList();
    }

    /** "gave Jordan 90 million euros": what a number parts from the noun does not belong to it. */
    private static boolean isBeforeNumber(Token one, Token noun) {
        return noun.children("nummod").stream().anyMatch(number -> number.index() > one.index());
    }

    /** The object; of a passive its subject; in a phrase with a noun of its own ("hold talks with"), that noun is none. */
    private List<Token> object(Token trigger, Predicate predicate, Frame frame) {
        Optional<Token> object =
                predicate.isPassive() ? predicate.explicitSubject().or(() -> predicate.subject()) : predicate.object();
        if (object.filter(one -> isOwnWord(frame, trigger, one)).isPresent()) {
            return list(objectBelow(trigger, frame));
        }
        return list(object.or(() -> counted(trigger))
                .or(() -> sharedObject(trigger))
                .or(() -> objectBelow(trigger, frame)));
    }

    /** The noun of the phrase, which is nobody. */
    private boolean isOwnWord(Frame frame, Token trigger, Token one) {
        return frame.has(one) && !one.equals(trigger) && !somebody.is(one) && !isTaken(frame);
    }

    /** The object that may be somebody's words: the offer of "reject offer", the protest of "dismissed the protest". */
    Optional<Token> text(Token trigger, Frame frame) {
        return new Predicate(trigger).object().filter(one -> frame.has(one) || !somebody.is(one));
    }

    /** "seized the tanker": the thing of the phrase is what it is done to. */
    private static boolean isTaken(Frame frame) {
        return frame.mode().filter("seize"::equals).isPresent();
    }

    /** "surrounded and threatened the senator": one object for both, on whichever verb the tree has it. */
    private static Optional<Token> sharedObject(Token verb) {
        Optional<Token> first =
                verb.hasRelation("conj") ? verb.head().filter(head -> head.is(Upos.VERB)) : Optional.empty();
        Optional<Token> after =
                first.flatMap(head -> new Predicate(head).object()).filter(object -> object.index() > verb.index());
        return after.or(() -> verb.children("conj").stream()
                .filter(other -> other.is(Upos.VERB) && other.index() - verb.index() < 4)
                .filter(other -> new Predicate(other).explicitSubject().isEmpty() && !new Predicate(other).isPassive())
                .flatMap(other -> new Predicate(other).object().stream())
                .findFirst());
    }

    /** "the refusal to meet the envoy": what the infinitive behind a noun is done to or with. */
    private List<Token> below(Token noun) {
        return noun.children("acl").stream()
                .map(Predicate::new)
                .filter(Predicate::isInfinitive)
                .flatMap(deed -> Stream.of(deed.object().stream().toList(), deed.obliques("with"), deed.obliques("to"))
                        .flatMap(List::stream))
                .filter(somebody::is)
                .limit(1)
                .toList();
    }

    /** "continued to attack the town", "began an operation to detain the editor": the object of the frame's other verb. */
    private static Optional<Token> objectBelow(Token trigger, Frame frame) {
        return Stream.concat(
                        trigger.children("xcomp", "advcl").stream(),
                        trigger.children("obj").stream().flatMap(noun -> noun.children("acl").stream()))
                .filter(verb -> verb.is(Upos.VERB) && frame.has(verb))
                .findFirst()
                .flatMap(verb -> new Predicate(verb).object());
    }

    /** "released at least 19 farmers", "freed 11 of the prisoners": the parser takes a counted object for something else. */
    private static Optional<Token> counted(Token verb) {
        return verb.children("obl", "xcomp").stream()
                .filter(one -> one.index() > verb.index() && one.child("case").isEmpty())
                .filter(one -> one.hasRelation("xcomp")
                        ? one.is(Upos.NUM)
                        : one.child("nummod").isPresent() && !Parties.isTime(one))
                .findFirst();
    }

    /** Phrases with this preposition, beside the trigger, beside its light verb, or beside the noun of the frame. */
    private List<Token> preposition(String word, Token trigger, Predicate predicate, Frame frame) {
        List<Token> found = new ArrayList<>(predicate.obliques(word));
        if (!frame.verb()) {
            NounPhrase.complements(trigger).stream()
                    .filter(complement -> complement.preposition().equals(word))
                    .map(NounPhrase.Complement::head)
                    .filter(head -> !found.contains(head))
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            lightVerb(trigger, frame).ifPresent(light -> found.addAll(new Predicate(light).obliques(word)));
        }
        if (found.isEmpty() && frame.verb()) {
            for (Token child : trigger.children("obj", "obl", "xcomp")) {
                if (frame.has(child)) {
                    found.addAll(new Predicate(child).obliques(word));
                }
            }
        }
        if (found.isEmpty() && frame.verb()) {
            found.addAll(behindObject(word, predicate));
        }
        boolean site = word.equals("in");
        found.removeIf(token -> frame.has(token) || token.is(Upos.VERB) || (site && !somebody.isActor(token)));
        return found;
    }

    /** "returned a statue to Libya", "filed a suit in the court against the firm", where the tree hangs the end on the noun. */
    private List<Token> behindObject(String word, Predicate predicate) {
        if (!word.equals("to") && !word.equals("against")) {
            return List.of();
        }
        List<Token> behind = new ArrayList<>();
        List<Token> above = new ArrayList<>(predicate.verb().children("obj", "obl"));
        for (int depth = 0; depth < BEHIND && behind.isEmpty(); depth++) {
            List<Token> next = above.stream()
                    .flatMap(noun -> noun.children("nmod").stream())
                    .toList();
            next.stream()
                    .filter(noun -> noun.children("case").stream().anyMatch(link -> link.hasForm(word)))
                    .filter(noun -> word.equals("against") || somebody.is(noun))
                    .forEach(behind::add);
            above = next;
        }
        return behind;
    }

    private static boolean isPlural(Token noun) {
        return noun.xpos().equals("NNS");
    }

    /** "following the order, the court issued a stay": the order is not issued. */
    private static boolean isInFront(Token noun) {
        return noun.hasRelation("obl")
                && noun.head()
                        .filter(verb -> noun.index() < verb.index() && !new Predicate(verb).isPassive())
                        .isPresent();
    }

    static Optional<Token> lightVerb(Token noun, Frame frame) {
        Token top = noun;
        if (noun.hasRelation("nmod")
                && noun.child("case").filter(link -> link.hasForm("of")).isPresent()) {
            top = noun.head().orElse(noun); // "a round of talks"
        }
        return !isInFront(top) && top.hasRelation("obj", "nsubj:pass", "obl", "nsubj")
                ? top.head().filter(verb -> WordForms.of(verb).stream().anyMatch(frame.light()::contains))
                : Optional.empty();
    }

    /** "his arrest", "called for the premier's resignation": those to whom the noun of the frame belongs. */
    private List<Token> owners(Token trigger, Frame frame) {
        List<Token> own = somebody.named(trigger, "nmod:poss");
        return !own.isEmpty() || !frame.verb()
                ? own
                : trigger.children("obj", "obl").stream()
                        .filter(noun -> frame.has(noun))
                        .flatMap(noun -> somebody.named(noun, "nmod:poss").stream())
                        .toList();
    }

    private static List<Token> list(Optional<Token> token) {
        return token.map(List::of).orElse(List.of());
    }
}
