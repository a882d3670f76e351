package org.rapporteur.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/**
 * Reads the act off what is said: "the regime must …" demands, "we will …" commits, "if …, we will …" offers or
 * threatens, "the army had shelled …" accuses.
 */
final class ContentAct {
    /** Attitudes and performatives whose act is that of the clause built on them: "said it condemned …". */
    private static final Set<SpeechAct> OF_ONESELF = EnumSet.of(
            SpeechAct.HOPE,
            SpeechAct.CONCERN,
            SpeechAct.REGRET,
            SpeechAct.PRAISE,
            SpeechAct.CONDEMN,
            SpeechAct.SUPPORT,
            SpeechAct.ACCUSE,
            SpeechAct.REFUSE,
            SpeechAct.DENY,
            SpeechAct.COMMIT,
            SpeechAct.OFFER,
            SpeechAct.AGREE,
            SpeechAct.THREATEN,
            SpeechAct.DEMAND,
            SpeechAct.REQUEST,
            SpeechAct.PROPOSE,
            SpeechAct.BELIEVE,
            SpeechAct.CONFIRM,
            SpeechAct.PREDICT);
    /** Acts that stay what they are when they are negated. */
    private static final Set<SpeechAct> EITHER_WAY = EnumSet.of(SpeechAct.HOPE, SpeechAct.BELIEVE, SpeechAct.PREDICT);

    /** Acts for which an object is enough: "supports the law". */
    private static final Set<SpeechAct> DOING = EnumSet.of(
            SpeechAct.SUPPORT,
            SpeechAct.CONDEMN,
            SpeechAct.PRAISE,
            SpeechAct.REFUSE,
            SpeechAct.AGREE,
            SpeechAct.CONFIRM,
            SpeechAct.HOPE);

    private static final Set<SpeechAct> WILLING =
            EnumSet.of(SpeechAct.COMMIT, SpeechAct.OFFER, SpeechAct.AGREE, SpeechAct.SUPPORT);

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "once");
    private final CueLexicon lexicon;
    private final ActWords words;
    private final StatementWords kinds;
    private final Performances performances;
    private final Wrongs wrongs;
    private final Denials denials;

    ContentAct(CueLexicon lexicon, ActWords words, StatementWords kinds) {
        this.lexicon = lexicon;
        this.words = words;
        this.kinds = kinds;
        this.performances = new Performances(lexicon, kinds);
        this.wrongs = new Wrongs(words, kinds);
        this.denials = new Denials(words, kinds);
    }

    /** The act of a clause; empty where it only states. */
    Optional<SpeechAct> act(Token head, Speaker speaker) {
        Predicate predicate = new Predicate(head);
        boolean own = subject(head, predicate).filter(speaker::isOwn).isPresent();
        if (isQuestion(head)) {
            return Optional.of(SpeechAct.ASK);
        }
        if (isImperative(head)) {
            return Optional.of(isLetUs(head) ? SpeechAct.PROPOSE : SpeechAct.DEMAND);
        }
        Optional<SpeechAct> performed = performances.act(head);
        if (performed.isPresent()) {
            return performed;
        }
        Optional<SpeechAct> attitude = own ? attitude(head, predicate) : Optional.empty();
        if (attitude.isPresent()) {
            return attitude;
        }
        if (denials.isTold(head, own)) {
            return Optional.of(SpeechAct.DENY);
        }
        if (isDue(head, predicate)) {
            boolean pronoun =
                    subject(head, predicate).filter(one -> one.is(Upos.PRON)).isPresent();
            return own && (pronoun || isNeeded(head)) ? Optional.empty() : Optional.of(SpeechAct.DEMAND);
        }
        return judgement(head, predicate)
                .or(() -> own && !isPassive(head) ? ofOwn(head, predicate) : ofOthers(head, predicate, speaker));
    }

    /** "it was willing to talk": where the parser takes the body for an empty subject, nothing follows that it could stand for. */
    private static Optional<Token> subject(Token head, Predicate predicate) {
        Optional<Token> it = head.child("expl")
                .filter(empty -> empty.form().equalsIgnoreCase("it")
                        && head.child("nsubj", "csubj", "ccomp").isEmpty());
        return it.or(predicate::subject);
    }

    /** "had not fired" is none, though the parser may give it the subject of one. */
    static boolean isPassive(Token head) {
        boolean perfect = head.child("aux:pass").isEmpty()
                && head.children("aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
        return !perfect && new Predicate(head).isPassive();
    }

    private static boolean isQuestion(Token head) {
        List<Token> tokens = head.sentence().tokens();
        boolean own = head.subtree().stream().anyMatch(token -> token.form().equals("?"));
        boolean last = head.hasRelation("root")
                && tokens.stream()
                        .skip(Math.max(0, tokens.size() - 3))
                        .anyMatch(token -> token.form().equals("?"));
        return own || last;
    }

    /** "Let the monitors in", "Please stop": a bare verb that begins what is said. */
    private static boolean isImperative(Token head) {
        boolean bare = head.xpos().equals("VB")
                && head.child("nsubj", "aux:pass").isEmpty()
                && !new Predicate(head).isInfinitive()
                && head.children("aux").stream().allMatch(aux -> aux.lemma().equals("do"));
        Optional<Token> before = Stream.iterate(
                        head.previous(), Optional::isPresent, at -> at.get().previous())
                .map(Optional::get)
                .filter(word -> !word.lemma().equals("do")
                        && !word.is(Upos.PART, Upos.INTJ)
                        && !word.form().equalsIgnoreCase("please"))
                .findFirst();
        boolean first = before.filter(word -> !word.is(Upos.PUNCT)).isEmpty();
        boolean toThank = head.children("ccomp", "xcomp", "obj").stream()
                .anyMatch(me -> me.form().equalsIgnoreCase("me")
                        || me.child("nsubj")
                                .filter(one -> one.form().equalsIgnoreCase("me"))
                                .isPresent());
        return bare && first && !(head.lemma().equals("let") && toThank);
    }

    private static boolean isLetUs(Token head) {
        return head.lemma().equals("let")
                && head.next()
                        .filter(next ->
                                Set.of("us", "'s", "’s").contains(next.form().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "said it condemned …", "said he was worried": what the speaker does or feels by saying so. */
    private Optional<SpeechAct> attitude(Token head, Predicate predicate) {
        boolean clause = head.child("ccomp", "xcomp").isPresent();
        boolean object = head.child("obj").isPresent();
        boolean ahead = predicate.isFuture() || predicate.isConditional() || predicate.isPossible();
        return lexicon.ofVerb(head).stream()
                .filter(cue -> OF_ONESELF.contains(cue.act()))
                .filter(cue -> !isPassive(head) || CueLexicon.isState(cue))
                .filter(cue -> !cue.ambiguous()
                        || (clause && !isPerception(cue, head))
                        || (object && DOING.contains(cue.act())))
                .filter(cue -> !ahead || cue.act() == SpeechAct.REFUSE)
                .findFirst()
                .flatMap(cue -> attitude(readiness(cue, head), predicate))
                .map(act -> act == SpeechAct.COMMIT && hasCondition(head) ? SpeechAct.OFFER : act);
    }

    /** "is ready to talk" offers, as the cue itself does. */
    private static SpeechAct readiness(Cue cue, Token head) {
        boolean toDo = cue.when().filter("infinitive"::equals).isPresent()
                && head.children("xcomp", "ccomp", "advcl").stream()
                        .anyMatch(verb -> new Predicate(verb).isInfinitive());
        return cue.second().filter(second -> toDo && second == SpeechAct.OFFER).orElse(cue.act());
    }

    /** "saw people run": with the eyes; who sees that something is so believes it. */
    private static boolean isPerception(Cue cue, Token head) {
        return cue.act() == SpeechAct.BELIEVE && head.child("ccomp").isEmpty();
    }

    private static Optional<SpeechAct> attitude(SpeechAct act, Predicate predicate) {
        if (!predicate.isNegated() || EITHER_WAY.contains(act)) {
            return Optional.of(act);
        }
        boolean over =
                predicate.auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("have"));
        return WILLING.contains(act) ? Optional.of(over ? SpeechAct.DENY : SpeechAct.REFUSE) : Optional.empty();
    }

    /** "its guards are needed to …": why there is what one has. */
    private static boolean isNeeded(Token head) {
        return head.lemma().equals("need") && isPassive(head);
    }

    /** "must", "should", "have to", "is to", "is up to X to". */
    private static boolean isDue(Token head, Predicate predicate) {
        boolean under = Stream.concat(Stream.of(head), head.children("xcomp").stream())
                .anyMatch(verb -> new Predicate(verb).isDue());
        boolean needs = Set.of("need", "have").contains(head.lemma())
                && head.children("xcomp").stream().anyMatch(verb -> new Predicate(verb).isInfinitive());
        boolean upTo = head.children("advmod", "case").stream()
                .anyMatch(up -> up.form().equalsIgnoreCase("up")
                        && up.next().filter(to -> to.hasForm("to")).isPresent());
        boolean timeTo = head.lemma().equals("time")
                && head.child("cop").isPresent()
                && head.children("acl", "csubj", "advcl").stream().anyMatch(verb -> new Predicate(verb).isInfinitive());
        return (under || needs || upTo || timeTo || isNeeded(head) || predicate.isDue()) && !predicate.isPossible();
    }

    /** "was a crime", "is a historic step", "represents an escalation": what it is called. */
    private Optional<SpeechAct> judgement(Token head, Predicate predicate) {
        boolean called = head.child("cop").isPresent()
                || head.child("aux:pass").isPresent()
                || (head.hasRelation("root", "ccomp", "parataxis") && head.is(Upos.NOUN, Upos.ADJ));
        Stream<Token> judged = called
                ? Stream.of(head)
                : kinds.is(head, Kind.EQUATING) ? head.children("obj", "obl", "xcomp").stream() : Stream.empty();
        Optional<SpeechAct> act = Stream.concat(judged, doing(head))
                .flatMap(
                        word -> Stream.concat(judgement(word), word.is(Upos.NOUN) ? byModifiers(word) : Stream.empty()))
                .filter(one -> one != SpeechAct.REFUSE)
                .findFirst();
        if (!predicate.isNegated()) {
            return act;
        }
        return act.filter(one -> one == SpeechAct.PRAISE).map(one -> SpeechAct.CONDEMN);
    }

    /** "is doing a great job". */
    private static Stream<Token> doing(Token head) {
        return head.hasLemma("do")
                ? head.children("obj").stream().filter(object -> object.hasLemma("job") || object.hasLemma("work"))
                : Stream.empty();
    }

    private Stream<SpeechAct> judgement(Token word) {
        return words.stressed(word).isPresent() ? Stream.empty() : words.judgement(word).stream();
    }

    /** "a cruel war" condemns; "an urgent issue" does not ask for the issue. */
    private Stream<SpeechAct> byModifiers(Token noun) {
        return noun.children("amod").stream().flatMap(this::judgement).filter(one -> one != SpeechAct.DEMAND);
    }

    private Optional<SpeechAct> ofOwn(Token head, Predicate predicate) {
        boolean ahead = predicate.isFuture() || predicate.isConditional();
        if (!ahead && hasNoPlan(head)) {
            return Optional.of(SpeechAct.DENY);
        }
        if (predicate.isNegated()) {
            boolean unable = predicate.isPossible() && words.has(head, SpeechAct.REFUSE);
            boolean past = !ahead && !predicate.isPossible() && !kinds.is(head, Kind.CANDOUR);
            boolean habit = head.children("aux").stream().anyMatch(aux -> aux.hasForm("do", "does"));
            boolean deed = head.is(Upos.VERB)
                    && !habit
                    && !head.xpos().equals("VBZ")
                    && !head.xpos().equals("VBG");
            return ahead || unable
                    ? Optional.of(SpeechAct.REFUSE)
                    : past && deed ? Optional.of(SpeechAct.DENY) : Optional.empty();
        }
        if (!ahead) {
            return Optional.empty();
        }
        if (condition(head).isPresent()) {
            return Optional.of(isThreat(head) ? SpeechAct.THREATEN : SpeechAct.OFFER);
        }
        return Optional.of(words.has(head, SpeechAct.THREATEN) ? SpeechAct.THREATEN : SpeechAct.COMMIT);
    }

    /** "had no plans to …", "has no intention of …". */
    private boolean hasNoPlan(Token head) {
        return head.children("obj").stream()
                .filter(object -> object.children("det").stream()
                        .anyMatch(no -> no.lemma().equalsIgnoreCase("no")))
                .flatMap(object -> lexicon.ofNoun(object).stream())
                .anyMatch(cue -> cue.act() == SpeechAct.COMMIT || cue.id().equals("plan/N"));
    }

    /** Whether harm is spoken of, or a deed that follows when the others do wrong or do not do what is asked. */
    boolean isThreat(Token head) {
        return words.has(head, SpeechAct.THREATEN)
                || condition(head)
                        .filter(clause -> isNegative(clause)
                                || clause.subtree().stream().anyMatch(word -> words.has(word, SpeechAct.THREATEN)))
                        .isPresent();
    }

    private static boolean isNegative(Token condition) {
        return new Predicate(condition).isNegated()
                || condition.children("mark").stream()
                        .anyMatch(mark -> mark.form().equalsIgnoreCase("unless"));
    }

    private Optional<SpeechAct> ofOthers(Token head, Predicate predicate, Speaker speaker) {
        boolean ahead = predicate.isFuture() || (predicate.isConditional() && !speaker.direct());
        if (ahead) {
            boolean arranged = words.has(head, SpeechAct.ANNOUNCE)
                    && predicate
                            .subject()
                            .filter(subject -> words.isArrangedByPeople(head)
                                    || !speaker.references().isActor(subject))
                            .isPresent()
                    && condition(head).isEmpty();
            return Optional.of(arranged ? SpeechAct.ANNOUNCE : SpeechAct.PREDICT);
        }
        if (predicate.isPossible() && predicate.isNegated() && isPassive(head)) {
            return words.has(head, SpeechAct.REFUSE) ? Optional.of(SpeechAct.DEMAND) : Optional.empty();
        }
        if (predicate.isPossible()) {
            boolean maybe = predicate.auxiliaries().stream()
                    .anyMatch(aux -> aux.lemma().equals("may") || aux.lemma().equals("might"));
            return maybe ? Optional.of(SpeechAct.PREDICT) : Optional.empty();
        }
        return wrongs.isToldOf(head, speaker) ? Optional.of(SpeechAct.ACCUSE) : Optional.empty();
    }

    static boolean hasCondition(Token head) {
        return condition(head).isPresent();
    }

    /** The clause that the content depends on: "if the siege is lifted"; also of what somebody is ready to do. */
    static Optional<Token> condition(Token head) {
        return Stream.concat(
                        head.children("advcl").stream(),
                        head.children("xcomp", "ccomp", "acl", "advcl").stream()
                                .filter(verb -> new Predicate(verb).isInfinitive())
                                .flatMap(verb -> verb.children("advcl").stream()))
                .filter(clause -> clause.children("mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(mark.form().toLowerCase(Locale.ROOT))))
                .findFirst();
    }
}
