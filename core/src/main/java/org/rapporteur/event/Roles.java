package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Agents;
import org.rapporteur.coreference.References;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds the words that stand in a grammatical place of a predicate: its subject, its object, what follows "against". */
final class Roles {
    /** How far below an object what belongs to the verb is looked for. */
    private static final int BEHIND = 2;

    private static final Set<String> FORCES = Set.of("COP", "MIL", "REB");

    private final References references;
    private final Agents agents;
    private final EventWords words;

    Roles(References references, Agents agents, EventWords words) {
        this.words = words;
        this.references = references;
        this.agents = agents;
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
            case "subject" ->
                list(
                        predicate.isPassive() && !isTakenForPassive(trigger, frame)
                                ? predicate
                                        .agent()
                                        .or(() -> behindWord(trigger, frame))
                                        .or(() -> behindText(trigger))
                                        .or(() -> behindAttack(trigger, frame))
                                : beforeNoun(trigger).or(() -> blamed(trigger)).or(() -> doer(predicate)));
            case "object" -> object(trigger, predicate, frame);
            case "iobject" -> given(trigger);
            case "complement" -> list(trigger.child("ccomp", "xcomp").flatMap(clause -> doerBelow(trigger, clause)));
            case "light" ->
                list(lightVerb(trigger, frame)
                        .map(Predicate::new)
                        .flatMap(light -> light.isPassive() ? light.agent() : light.subject())
                        .filter(subject -> !subject.equals(trigger)));
            case "poss" -> named(trigger, "nmod:poss", "compound");
            case "owner" -> owners(trigger, frame);
            case "below" -> below(trigger);
            case "purpose" -> list(helped(trigger));
            case "adj" -> named(trigger, "amod");
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

    /** "The opposition called for a vote", which the tree may have without "was" as a passive. */
    private static boolean isTakenForPassive(Token verb, Frame frame) {
        return verb.child("aux:pass").isEmpty()
                && verb.hasRelation("root")
                && frame.words().size() > 1
                && verb.next()
                        .filter(next ->
                                next.is(Upos.ADP) && next.hasForm(frame.words().get(1)))
                        .isPresent();
    }

    /** "announced 60 million to help farmers": those whom the help is for. */
    private Optional<Token> helped(Token trigger) {
        return Stream.concat(Stream.of(trigger), trigger.children("obj", "obl").stream())
                .flatMap(top -> top.children("acl", "advcl").stream())
                .filter(verb -> words.is(verb, Kind.HELP) && new Predicate(verb).isInfinitive())
                .flatMap(verb -> new Predicate(verb).object().stream())
                .filter(this::isSomebody)
                .findFirst();
    }

    /** A name in front of a verb without a subject, which the parser took for a circumstance. */
    private Optional<Token> unmarked(Token verb) {
        return verb.children("obl:unmarked").stream()
                .filter(name -> name.is(Upos.PROPN) && name.index() < verb.index() && references.isActor(name))
                .findFirst();
    }

    /** "was shot dead by the police", where the tree hangs the doer on the frame's other word. */
    private static Optional<Token> behindWord(Token trigger, Frame frame) {
        return trigger.children("xcomp", "obl", "obj").stream()
                .filter(other -> isWordOf(frame, other))
                .flatMap(other -> other.children("obl", "nmod").stream())
                .filter(doer -> doer.children("case").stream().anyMatch(link -> link.hasForm("by")))
                .findFirst();
    }

    /** "was killed in a French operation": those whose attack it is. */
    private Optional<Token> behindAttack(Token trigger, Frame frame) {
        return frame.type() != EventType.ASSAULT
                ? Optional.empty()
                : trigger.children("obl").stream()
                        .filter(attack -> words.is(attack, Kind.OPERATION)
                                && attack.children("case").stream()
                                        .anyMatch(link -> link.hasForm("in", "during", "by")))
                        .flatMap(attack -> Stream.concat(
                                NounPhrase.complements(attack).stream()
                                        .filter(complement ->
                                                complement.preposition().equals("by"))
                                        .map(NounPhrase.Complement::head),
                                named(attack, "nmod:poss", "compound", "amod").stream()))
                        .findFirst();
    }

    /** "was jailed for the murder of": he who is punished or accused for a deed did it. */
    Optional<Token> punished(Token deed) {
        return deed.hasRelation("obl", "nmod")
                        && deed.children("case").stream().anyMatch(link -> link.hasForm("for", "over", "of"))
                ? deed.head()
                        .filter(word -> words.is(word, Kind.PUNISHMENT))
                        .flatMap(verb -> verb.is(Upos.VERB) && !new Predicate(verb).isPassive()
                                ? new Predicate(verb).object()
                                : new Predicate(verb).explicitSubject())
                        .filter(this::isSomebody)
                : Optional.empty();
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
                ? Stream.of(first).filter(this::isSomebody).toList()
                : first.children("compound").stream()
                        .filter(one -> (isPlural(one) || isBeforeNumber(one, first)) && isSomebody(one))
                        .toList();
    }

    /** "gave Jordan 90 million euros": what a number parts from the noun does not belong to it. */
    private static boolean isBeforeNumber(Token one, Token noun) {
        return noun.children("nummod").stream().anyMatch(number -> number.index() > one.index());
    }

    /** "was condemned in a statement by Egypt". */
    private static Optional<Token> behindText(Token trigger) {
        return trigger.children("obl").stream()
                .filter(text -> text.hasForm("statement", "letter", "declaration", "communiqué", "resolution"))
                .flatMap(text -> NounPhrase.complements(text).stream())
                .filter(complement -> complement.preposition().equals("by"))
                .map(NounPhrase.Complement::head)
                .findFirst();
    }

    /**
     * "protesting lawmakers": those whom the participle stands in front of do it; so also in "interrupted by protesting
     * lawmakers", which the tree has as a clause.
     */
    private static Optional<Token> beforeNoun(Token participle) {
        if (!participle.xpos().equals("VBG")) {
            return Optional.empty();
        }
        if (participle.hasRelation("amod")) {
            return participle.head().filter(noun -> noun.index() > participle.index());
        }
        boolean agent = participle.hasRelation("advcl", "obl")
                && participle.children("mark", "case").stream().anyMatch(link -> link.hasForm("by"))
                && participle
                        .head()
                        .filter(verb -> new Predicate(verb).isPassive())
                        .isPresent();
        return agent
                ? participle.child("obj").filter(doer -> doer.index() == participle.index() + 1 && isPlural(doer))
                : Optional.empty();
    }

    /** The subject; "cited the audit as barring him": of what stands behind "as", the object above it. */
    private Optional<Token> doer(Predicate predicate) {
        Token verb = predicate.verb();
        boolean as = verb.xpos().equals("VBG")
                && predicate.explicitSubject().isEmpty()
                && verb.children("mark", "case").stream().anyMatch(link -> link.hasForm("as"));
        return as
                ? verb.head().flatMap(head -> head.child("obj"))
                : predicate.subject().or(() -> unmarked(verb));
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
        return isWordOf(frame, one) && !one.equals(trigger) && !isSomebody(one) && !isTaken(frame);
    }

    /** The object that may be somebody's words: the offer of "reject offer", the protest of "dismissed the protest". */
    Optional<Token> text(Token trigger, Frame frame) {
        return new Predicate(trigger).object().filter(one -> isWordOf(frame, one) || !isSomebody(one));
    }

    /** "seized the tanker": the thing of the phrase is what it is done to. */
    private static boolean isTaken(Frame frame) {
        return frame.mode().filter("seize"::equals).isPresent();
    }

    private boolean isSomebody(Token noun) {
        return references.isActor(noun) || agents.of(noun).isPresent();
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
                .filter(this::isSomebody)
                .limit(1)
                .toList();
    }

    /** "continued to attack the town", "began an operation to detain the editor": the object of the frame's other verb. */
    private static Optional<Token> objectBelow(Token trigger, Frame frame) {
        return Stream.concat(
                        trigger.children("xcomp", "advcl").stream(),
                        trigger.children("obj").stream().flatMap(noun -> noun.children("acl").stream()))
                .filter(verb -> verb.is(Upos.VERB) && isWordOf(frame, verb))
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

    private static boolean isWordOf(Frame frame, Token token) {
        return frame.words().size() > 1
                && (frame.words().contains(token.lemma().toLowerCase(Locale.ROOT))
                        || frame.words().contains(token.form().toLowerCase(Locale.ROOT)));
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
                if (isWordOf(frame, child)) {
                    found.addAll(new Predicate(child).obliques(word));
                }
            }
        }
        if (found.isEmpty() && frame.verb()) {
            found.addAll(behindObject(word, predicate));
        }
        boolean site = word.equals("in");
        found.removeIf(token -> isWordOf(frame, token) || token.is(Upos.VERB) || (site && !references.isActor(token)));
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
                    .filter(noun -> word.equals("against") || isSomebody(noun))
                    .forEach(behind::add);
            above = next;
        }
        return behind;
    }

    /**
     * "Iran launched missiles targeting troops": who acts in a participle or infinitive on a thing acts in the clause above it; not
     * so when somebody is made to do it ("forced the villagers to flee") or kept from it.
     */
    List<Token> above(Token participle) {
        Predicate deed = new Predicate(participle);
        if (!(participle.xpos().equals("VBG") || deed.isInfinitive())
                || deed.subject().filter(this::isSomebody).isPresent()
                || !participle.hasRelation("acl", "advcl", "xcomp", "conj")
                || participle.children("mark", "case").stream().anyMatch(link -> link.hasForm("as", "from"))) {
            return List.of();
        }
        Optional<Token> blamed = blamed(participle);
        if (blamed.isPresent()) {
            return list(blamed);
        }
        if (participle.hasRelation("conj")) {
            return List.of();
        }
        return participle
                .head()
                .flatMap(head ->
                        head.is(Upos.VERB) ? Optional.of(head) : head.head().filter(up -> head.hasRelation("obj")))
                .filter(verb -> verb.is(Upos.VERB))
                .map(Predicate::new)
                .filter(verb -> !verb.isPassive())
                .flatMap(Predicate::subject)
                .map(List::of)
                .orElse(List.of());
    }

    /** "signed a decree banning it", "drafted a bill that would ban it": the subject of the verb whose object the text is. */
    List<Token> author(Token clause) {
        return list(clause.head()
                .filter(text -> text.hasRelation("obj"))
                .flatMap(Token::head)
                .map(Predicate::new)
                .filter(verb -> !verb.isPassive())
                .flatMap(Predicate::subject));
    }

    /** "fined the editor for insulting the king": it is he who did it. */
    private Optional<Token> blamed(Token participle) {
        boolean reason = participle.xpos().equals("VBG")
                && participle.children("mark", "case").stream().anyMatch(link -> link.hasForm("for"));
        Token first = participle.hasRelation("conj") ? participle.head().orElse(participle) : participle;
        return reason && first.hasRelation("advcl")
                ? first.head().flatMap(head -> new Predicate(head).object()).filter(this::isSomebody)
                : Optional.empty();
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
        List<Token> own = named(trigger, "nmod:poss");
        return !own.isEmpty() || !frame.verb()
                ? own
                : trigger.children("obj", "obl").stream()
                        .filter(noun -> isWordOf(frame, noun))
                        .flatMap(noun -> named(noun, "nmod:poss").stream())
                        .toList();
    }

    /** Modifiers that name somebody: "Turkey's", "US", "Russian". */
    private List<Token> named(Token trigger, String... relations) {
        return trigger.children(relations).stream()
                .filter(token ->
                        references.mention(token).flatMap(Mention::actor).isPresent()
                                || isForce(token)
                                || (token.hasRelation("nmod:poss") && references.isActor(token)))
                .toList();
    }

    /** "the police shooting": a noun in front for those who have arms. */
    private boolean isForce(Token token) {
        return token.hasRelation("compound")
                && agents.of(token)
                        .flatMap(Agents.Agent::sector)
                        .filter(FORCES::contains)
                        .isPresent();
    }

    private static List<Token> list(Optional<Token> token) {
        return token.map(List::of).orElse(List.of());
    }
}
