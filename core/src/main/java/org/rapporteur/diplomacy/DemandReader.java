package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** Reads off statements what is asked of whom, and at whom it is aimed. */
final class DemandReader {
    private static final Set<String> STOPPING = Set.of(
            "stop",
            "end",
            "halt",
            "cease",
            "refrain",
            "avoid",
            "abstain",
            "desist",
            "abandon",
            "discontinue",
            "prevent");
    private static final Set<String> AIMED = Set.of("on", "against", "upon");
    private static final Set<String> AIMING = Set.of(
            "pressure", "sanction", "position", "stance", "measure", "step", "action", "embargo", "campaign", "line");

    private final String version;

    DemandReader(String version) {
        this.version = version;
    }

    List<Demand> read(Statements statements, References references) {
        List<Demand> demands = new ArrayList<>();
        for (Statements.Read read : statements.all()) {
            if (isVoiced(read.statement()) && !statements.isDoneWithin(read)) {
                demands.addAll(of(read, statements, references));
            }
        }
        return demands;
    }

    private static boolean isVoiced(Statement statement) {
        return !statement.source().isEmpty()
                && statement.status() != Statement.Status.HYPOTHETICAL
                && statement.status() != Statement.Status.DENIED
                && statement.act() != SpeechAct.DENY;
    }

    private List<Demand> of(Statements.Read read, Statements statements, References references) {
        Statement statement = read.statement();
        if (asksDirectly(read)) {
            List<Words> content = statement.content();
            Words asked = Words.of(
                    Span.covering(content.stream().map(Words::span).toList()), documentText(read, content.get(0)));
            return List.of(demand(read, asked, read.contentHead(), force(statement), references));
        }
        List<Demand> demands = new ArrayList<>();
        for (Token needed : NeedFinder.needed(ownWords(read, statements))) {
            Span span = withoutLink(needed);
            Words asked = Words.of(span, needed.sentence().documentText());
            demands.add(demand(read, asked, Optional.of(needed), Demand.Force.NEED, references));
        }
        return demands;
    }

    /** The words under {@code needed}, the "of" or "for" in front left out. */
    private static Span withoutLink(Token needed) {
        List<Token> words = new ArrayList<>(needed.subtree());
        needed.children("case").forEach(words::remove);
        return Span.covering(words.stream()
                .filter(word -> !word.is(Upos.PUNCT))
                .map(Token::span)
                .toList());
    }

    private static String documentText(Statements.Read read, Words otherwise) {
        return read.words().isEmpty()
                ? otherwise.text()
                : read.words().get(0).sentence().documentText();
    }

    /** The words that no statement within this one answers for. */
    private static List<Token> ownWords(Statements.Read read, Statements statements) {
        List<Span> inner = statements.within(read).stream()
                .flatMap(other -> other.statement().content().stream())
                .map(Words::span)
                .toList();
        return read.words().stream()
                .filter(word -> inner.stream().noneMatch(span -> span.contains(word.span())))
                .toList();
    }

    /** Requests and demands ask by their act; a hope asks when it is for another's deed. */
    private static boolean asksDirectly(Statements.Read read) {
        Statement statement = read.statement();
        return switch (statement.act()) {
            case REQUEST, DEMAND -> !isQuestion(read);
            case PROPOSE ->
                read.contentHead().filter(head -> head.is(Upos.VERB)).isPresent();
            case HOPE -> isForAnother(read);
            default -> false;
        };
    }

    private static boolean isQuestion(Statements.Read read) {
        return read.words().stream().anyMatch(word -> word.form().equals("?"));
    }

    private static boolean isForAnother(Statements.Read read) {
        return read.contentHead()
                .filter(head -> !new Predicate(head).isInfinitive() && !isOwn(new Predicate(head)))
                .filter(head ->
                        head.is(Upos.VERB, Upos.ADJ) || head.child("cop").isPresent())
                .isPresent();
    }

    /** "I hope that we will be heard": one's own fate is asked of nobody. */
    private static boolean isOwn(Predicate predicate) {
        return predicate
                .explicitSubject()
                .filter(subject -> Set.of("i", "we").contains(subject.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private Demand demand(
            Statements.Read read, Words asked, Optional<Token> head, Demand.Force force, References references) {
        Statement statement = read.statement();
        List<Reference> of = asked(statement, head, references);
        List<Reference> target = head.map(one -> target(one, of, references)).orElse(List.of());
        List<Span> evidence = new ArrayList<>();
        evidence.add(asked.span());
        statement.cue().ifPresent(cue -> evidence.add(cue.span()));
        statement.source().forEach(source -> evidence.add(source.span()));
        return new Demand(
                FindingId.of(statement.report(), Finding.Kind.DEMAND, "", evidence),
                statement.report(),
                statement.source(),
                of,
                target,
                asked,
                force,
                direction(statement, head),
                statement.condition(),
                statement.id(),
                statement.topics(),
                statement.instruments(),
                new Evidence(
                        evidence,
                        statement.evidence().rule() + (force == Demand.Force.NEED ? ", need" : ""),
                        version,
                        statement.evidence().confidence()));
    }

    /** Whom it is asked of: the addressee, or else whoever is to act in the content; nobody in a passive. */
    private static List<Reference> asked(Statement statement, Optional<Token> head, References references) {
        if (!statement.addressee().isEmpty()) {
            return statement.addressee();
        }
        return head.filter(one -> one.is(Upos.VERB, Upos.ADJ))
                .map(Predicate::new)
                .filter(predicate -> !predicate.isPassive())
                .flatMap(Predicate::explicitSubject)
                .filter(subject -> references
                        .mention(subject)
                        .filter(mention -> mention.type() != Mention.Type.PRONOUN
                                || mention.actor().isPresent())
                        .isPresent())
                .map(references::all)
                .orElse(List.of());
    }

    /** At whom pressure, sanctions or a firmer position are aimed. */
    private static List<Reference> target(Token head, List<Reference> of, References references) {
        List<Reference> target = new ArrayList<>();
        for (Token word : head.subtree()) {
            boolean aimed = word.children("case").stream()
                            .anyMatch(link -> AIMED.contains(link.form().toLowerCase(Locale.ROOT)))
                    && references.mention(word).flatMap(Mention::actor).isPresent()
                    && head.subtree().stream()
                            .anyMatch(noun -> AIMING.contains(noun.lemma().toLowerCase(Locale.ROOT))
                                    && noun.index() < word.index()
                                    && word.index() - noun.index() < 10);
            if (aimed) {
                Reference reference = references.of(word);
                boolean asked = of.stream().anyMatch(other -> other.actor().equals(reference.actor()));
                if (!asked) {
                    target.add(reference);
                }
            }
        }
        return target;
    }

    private static Demand.Direction direction(Statement statement, Optional<Token> head) {
        boolean stop = head.filter(one -> STOPPING.contains(one.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean negated = statement.polarity() == Polarity.NEGATIVE
                || head.filter(one -> new Predicate(one).isNegated()).isPresent();
        return stop || negated ? Demand.Direction.REFRAIN : Demand.Direction.DO;
    }

    private static Demand.Force force(Statement statement) {
        if (statement.act() == SpeechAct.HOPE) {
            return Demand.Force.HOPE;
        }
        String cue = statement.evidence().rule();
        if (cue.contains("call") || cue.contains("appeal")) {
            return Demand.Force.CALL;
        } else if (cue.contains("urge") || cue.contains("press")) {
            return Demand.Force.URGE;
        }
        return statement.act() == SpeechAct.DEMAND ? Demand.Force.DEMAND : Demand.Force.ASK;
    }
}
