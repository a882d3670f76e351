package org.rapporteur.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Reads the act of a statement from its cue and, where that is neutral, from its content; and how the content is held. */
final class ActReader {
    private static final Set<String> OPEN = Set.of("if", "whether", "when", "where", "who", "what", "why", "how");

    /** Acts that colour all that is said with them. */
    private static final Set<SpeechAct> JUDGING =
            EnumSet.of(SpeechAct.PRAISE, SpeechAct.CONDEMN, SpeechAct.ACCUSE, SpeechAct.THREATEN, SpeechAct.REGRET);

    private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u2018'";

    private final NounCues nouns;
    private final ActWords words;
    private final StatementWords kinds;
    private final ContentAct contents;
    private final Agents agents;

    ActReader(NounCues nouns, CueLexicon lexicon, ActWords words, StatementWords kinds, Agents agents) {
        this.nouns = nouns;
        this.words = words;
        this.kinds = kinds;
        this.contents = new ContentAct(lexicon, words, kinds);
        this.agents = agents;
    }

    /**
     * The act of a statement.
     *
     * @param head the word that the content is built on; empty when it is of several sentences
     * @param words what is said, in reading order
     * @param addressee head words
     */
    SpeechAct act(
            Attribution attribution,
            Optional<Token> head,
            List<Token> words,
            List<Token> addressee,
            References references) {
        Speaker speaker =
                new Speaker(attribution.source(), addressee, isQuoted(attribution, head), references, agents, kinds);
        Optional<Cue> cue = attribution.cue();
        if (cue.isEmpty()) {
            return head.flatMap(one -> contents.act(one, speaker)).orElse(SpeechAct.STATE);
        }
        if (isSilence(attribution)) {
            return SpeechAct.NO_COMMENT;
        }
        if (attribution.predicate().filter(DirectiveForms::isTellUs).isPresent()) {
            return SpeechAct.ASK;
        }
        if (isTaste(attribution)) {
            return SpeechAct.PRAISE;
        }
        if (isUnwilling(attribution, cue.get())) {
            return SpeechAct.REFUSE;
        }
        if (cue.get().neutral() && endsInQuestion(attribution, words)) {
            return SpeechAct.ASK;
        }
        Optional<SpeechAct> second = cue.get().second().filter(act -> decides(attribution, act, head, speaker));
        if (second.isPresent()) {
            return second.get();
        }
        if (cue.get().attitude()) {
            return cue.get().act();
        }
        if (cue.get().act() == SpeechAct.EXPLAIN && isPraised(cue.get(), head)) {
            return SpeechAct.PRAISE;
        }
        if (cue.get().act() == SpeechAct.ASK && !isQuoted(attribution, head)) {
            return SpeechAct.ASK;
        }
        if (cue.get().neutral() || (cue.get().quote() && cue.get().act() == SpeechAct.STATE)) {
            return head.flatMap(one -> fromContent(one, speaker))
                    .or(() -> head.isPresent() ? Optional.empty() : ofSentences(words, speaker))
                    .orElse(cue.get().act());
        }
        return cue.get().act();
    }

    /** "likes to read", "liked the plan": no wish. */
    private boolean isTaste(Attribution attribution) {
        return attribution
                .predicate()
                .filter(verb -> kinds.is(verb, Kind.TASTE) && !new Predicate(verb).isConditional())
                .isPresent();
    }

    /** "is not ready to talk", "will never accept the plan". */
    private static boolean isUnwilling(Attribution attribution, Cue cue) {
        boolean offer = cue.act() == SpeechAct.COMMIT && cue.attitude();
        boolean agree = cue.act() == SpeechAct.AGREE;
        return attribution
                .predicate()
                .filter(word -> new Predicate(word).isNegated())
                .filter(word -> (offer && word.is(Upos.ADJ)) || (agree && new Predicate(word).isFuture()))
                .isPresent();
    }

    /** A turn of a talk that ends in a question asks, whatever is said before: "You were in Rome. Why?" */
    private static boolean endsInQuestion(Attribution attribution, List<Token> words) {
        if (words.isEmpty()
                || attribution.cue().filter(cue -> cue.id().equals(":")).isEmpty()) {
            return false;
        }
        Token last = words.get(words.size() - 1);
        return last.hasForm("?")
                || last.next().filter(mark -> mark.hasForm("?")).isPresent();
    }

    /** Of several sentences the first that judges: "He cut the tax. That was a disgrace." */
    private Optional<SpeechAct> ofSentences(List<Token> words, Speaker speaker) {
        return words.stream()
                .filter(word -> !word.is(Upos.PUNCT)
                        && word.head().filter(words::contains).isEmpty())
                .flatMap(root -> contents.act(root, speaker).stream())
                .filter(JUDGING::contains)
                .findFirst();
    }

    private static boolean isAhead(Predicate predicate) {
        return predicate.isFuture() || predicate.isConditional() || predicate.isInfinitive();
    }

    /** Whether what is said begins with a quotation mark. */
    private static boolean isQuoted(Attribution attribution, Optional<Token> head) {
        return head.filter(one -> {
                    String text = one.sentence().documentText();
                    int start = attribution.content().get(0).start();
                    return MARKS.indexOf(text.charAt(start)) >= 0
                            || (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0);
                })
                .isPresent();
    }

    /** "would not say when …", "did not comment on …". */
    private boolean isSilence(Attribution attribution) {
        Optional<Token> verb = attribution.predicate().filter(one -> kinds.is(one, Kind.SAYING));
        boolean negated = verb.filter(one -> new Predicate(one).isNegated()).isPresent();
        boolean open = attribution
                .contentHead()
                .filter(head -> head.lemma().equals("anything")
                        || head.children().stream()
                                .anyMatch(word -> OPEN.contains(word.form().toLowerCase(Locale.ROOT))))
                .isPresent();
        return negated
                && (open || verb.filter(one -> !one.lemma().matches("say|tell")).isPresent());
    }

    private boolean decides(Attribution attribution, SpeechAct second, Optional<Token> head, Speaker speaker) {
        return switch (attribution.cue().flatMap(Cue::when).orElse("")) {
            case "infinitive" ->
                head.filter(one -> new Predicate(one).isInfinitive()).isPresent();
            case "others" -> head.filter(one -> isOfOthers(attribution, one)).isPresent();
            case "noun" -> head.filter(one -> one.is(Upos.NOUN, Upos.PROPN)).isPresent();
            case "claim" -> head.filter(one -> kinds.is(one, Kind.CLAIM)).isPresent();
            case "modal" ->
                head.filter(one -> DirectiveForms.isDue(one, new Predicate(one)) || isSubjunctive(one) || isGerund(one))
                        .isPresent();
            case "hostile" ->
                head.filter(one -> switch (second) {
                            case THREATEN -> isThreat(one, speaker);
                            case DEMAND -> isHarmful(spoken(one)) && !isOwnDeed(attribution, one);
                            default -> isHostile(one);
                        })
                        .isPresent();
            case "telling" ->
                head.filter(one -> one.is(Upos.VERB) && kinds.is(one, Kind.TELLING))
                        .isPresent();
            case "fact" -> head.filter(one -> !isAhead(new Predicate(one))).isPresent();
            case "word" -> head.flatMap(words::judgement).filter(second::equals).isPresent();
            case "thing" ->
                attribution.addressee().isEmpty()
                        && head.filter(one -> one.is(Upos.NOUN)
                                        && !speaker.references().isActor(one)
                                        && !isSomebodysWrong(one, speaker))
                                .isPresent();
            default -> false;
        };
    }

    /** "Western interference", "meddling from abroad": what is blamed is somebody's deed, not the weather. */
    private boolean isSomebodysWrong(Token thing, Speaker speaker) {
        return words.judgement(thing).filter(act -> act == SpeechAct.CONDEMN).isPresent()
                || thing.children("amod", "compound", "nmod:poss").stream().anyMatch(speaker.references()::isActor);
    }

    /** "would like the army to leave", "would like to see it": not "would like to leave". */
    private static boolean isOfOthers(Attribution attribution, Token deed) {
        return new Predicate(deed).isInfinitive()
                && (deed.hasLemma("see", "have", "know", "hear")
                        || new Predicate(deed).explicitSubject().isPresent()
                        || attribution
                                .predicate()
                                .flatMap(wish -> wish.child("obj", "iobj"))
                                .filter(one -> one.index() < deed.index())
                                .isPresent());
    }

    /** "suggested widening the road": a deed put forward, without anybody who does it. */
    private static boolean isGerund(Token verb) {
        return verb.xpos().equals("VBG") && verb.child("nsubj", "aux").isEmpty();
    }

    /** "demanded that he be released": a bare form under "that". */
    private static boolean isSubjunctive(Token verb) {
        Predicate predicate = new Predicate(verb);
        boolean one = verb.xpos().equals("VBP")
                && predicate
                        .explicitSubject()
                        .filter(subject -> subject.xpos().matches("NN|NNP")
                                && subject.child("conj").isEmpty())
                        .isPresent(); // "insisted that Israel withdraw"
        boolean bare = one
                || verb.xpos().equals("VB")
                || verb.children("aux:pass", "cop").stream()
                        .anyMatch(aux -> aux.xpos().equals("VB"));
        return bare
                && !predicate.isInfinitive()
                && predicate.auxiliaries().stream().allMatch(aux -> aux.xpos().equals("VB"));
    }

    /** "warned that the army would bomb the town": who foretells another's deed does not threaten, unless it depends on those he warns. */
    private boolean isThreat(Token head, Speaker speaker) {
        Predicate predicate = new Predicate(head);
        boolean own = predicate.explicitSubject().map(speaker::isOwn).orElse(predicate.isInfinitive());
        return own
                ? contents.isThreat(head) || isHostile(head)
                : !speaker.addressee().isEmpty() && Conditions.isOn(head) && contents.isThreat(head);
    }

    /** Whether harm is spoken of, or something bad. */
    private boolean isHostile(Token head) {
        List<Token> spoken = spoken(head);
        return isHarmful(spoken) || (isCalled(spoken, SpeechAct.CONDEMN) && !isCalled(spoken, SpeechAct.PRAISE));
    }

    /** The words of a clause; what stands in the condition is the other side's deed. */
    private static List<Token> spoken(Token head) {
        List<Token> condition = Conditions.of(head).map(Token::subtree).orElse(List.of());
        return head.subtree().stream()
                .filter(token -> !condition.contains(token))
                .toList();
    }

    /** "wanted to storm the base": what one would do oneself is asked of nobody. */
    private static boolean isOwnDeed(Attribution attribution, Token deed) {
        return new Predicate(deed).isInfinitive() && !isOfOthers(attribution, deed);
    }

    private boolean isHarmful(List<Token> spoken) {
        return spoken.stream()
                .anyMatch(token -> words.has(token, SpeechAct.ACCUSE) || words.has(token, SpeechAct.THREATEN));
    }

    /** "described the accord as historic", "called her a hero". */
    private boolean isPraised(Cue cue, Optional<Token> head) {
        return cue.second().filter(SpeechAct.CONDEMN::equals).isPresent()
                && head.filter(one ->
                                isCalled(spoken(one), SpeechAct.PRAISE) && !isCalled(spoken(one), SpeechAct.CONDEMN))
                        .isPresent();
    }

    private boolean isCalled(List<Token> spoken, SpeechAct act) {
        return spoken.stream().flatMap(token -> words.judgement(token).stream()).anyMatch(act::equals);
    }

    private Optional<SpeechAct> fromContent(Token head, Speaker speaker) {
        if (head.is(Upos.NOUN) && head.child("cop", "nsubj").isEmpty()) {
            return words.stressed(head)
                    .or(() -> nouns.cueOf(head)
                            .filter(cue -> isOwn(head, cue, speaker))
                            .map(Cue::act)
                            .filter(act -> act != SpeechAct.STATE))
                    .or(() -> contents.act(head, speaker));
        }
        return contents.act(head, speaker);
    }

    /** "reiterated his support" supports, as does "Oslo's support" in Oslo's mouth; "noted the readiness of the other side" only notes. */
    private static boolean isOwn(Token noun, Cue cue, Speaker speaker) {
        boolean others = noun.children("nmod:poss").stream()
                .anyMatch(owner -> !owner.is(Upos.PRON) && !(owner.is(Upos.PROPN) && speaker.isOwn(owner)));
        boolean of = NounPhrase.complements(noun).stream()
                .anyMatch(complement ->
                        complement.preposition().equals("of") && !cue.content().contains("of"));
        return !others && !of;
    }
}
