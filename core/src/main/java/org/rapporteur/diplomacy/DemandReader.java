package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
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
    private static final Set<String> AIMED = Set.of("on", "against", "upon");

    private final String version;
    private final Wordings wordings;
    private final DiplomacyWords kinds;
    private final NeedFinder needs;
    private final Statements statements;
    private final References references;

    DemandReader(
            String version, Wordings wordings, DiplomacyWords kinds, Statements statements, References references) {
        this.statements = statements;
        this.references = references;
        this.kinds = kinds;
        this.needs = new NeedFinder(kinds);
        this.version = version;
        this.wordings = wordings;
    }

    List<Demand> read() {
        List<Demand> demands = new ArrayList<>();
        for (Statements.Read read : statements.all()) {
            if (isVoiced(read.statement())
                    && !statements.isDoneWithin(read)
                    && !statements.isUnsaid(read.statement())) {
                of(read).stream()
                        .filter(demand -> demands.stream().noneMatch(other -> isSame(demand, other)))
                        .forEach(demands::add);
            }
        }
        return demands;
    }

    /** "He continued, saying: …" asks once. */
    private static boolean isSame(Demand one, Demand other) {
        return one.asked().equals(other.asked()) && one.by().equals(other.by());
    }

    private static boolean isVoiced(Statement statement) {
        return !statement.source().isEmpty()
                && statement.status() != Statement.Status.HYPOTHETICAL
                && statement.status() != Statement.Status.DENIED
                && statement.act() != SpeechAct.DENY;
    }

    private List<Demand> of(Statements.Read read) {
        Statement statement = read.statement();
        if (asksDirectly(read)) {
            List<Words> content = statement.content();
            Words asked = Words.of(
                    Span.covering(content.stream().map(Words::span).toList()), documentText(read, content.get(0)));
            return List.of(demand(read, wordings.of(asked, read), read.contentHead(), force(statement)));
        }
        Optional<Demand> ultimatum = ultimatum(read);
        if (ultimatum.isPresent()) {
            return List.of(ultimatum.get());
        }
        List<Demand> demands = new ArrayList<>();
        for (Token needed : needs.needed(ownWords(read))) {
            Span span = withoutLink(needed);
            Words asked = Words.of(span, needed.sentence().documentText());
            demands.add(demand(read, asked, Optional.of(needed), Demand.Force.NEED));
        }
        return demands;
    }

    /** "threatened to resume fighting unless the army withdrew": what has to be done to escape a threat. */
    private Optional<Demand> ultimatum(Statements.Read read) {
        return read.contentHead()
                .filter(head -> read.statement().act() == SpeechAct.THREATEN)
                .flatMap(head -> head.subtree().stream()
                        .filter(mark -> mark.hasRelation("mark") && mark.form().equalsIgnoreCase("unless"))
                        .findFirst())
                .flatMap(mark -> mark.head().map(verb -> {
                    Span words = Span.covering(verb.subtree().stream()
                            .filter(word -> !word.equals(mark) && !word.is(Upos.PUNCT))
                            .map(Token::span)
                            .toList());
                    return demand(
                            read,
                            Words.of(words, verb.sentence().documentText()),
                            Optional.of(verb),
                            Demand.Force.ULTIMATUM);
                }));
    }

    /** The words under {@code needed}, the "of" or "for" in front left out. */
    private static Span withoutLink(Token needed) {
        List<Token> words = new ArrayList<>(needed.subtree());
        needed.children("case", "mark").stream()
                .filter(link -> link.is(Upos.ADP, Upos.SCONJ) && !link.form().equalsIgnoreCase("to"))
                .filter(link -> !link.form().equalsIgnoreCase("that"))
                .forEach(words::remove);
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
    private List<Token> ownWords(Statements.Read read) {
        List<Span> inner = statements.within(read).stream()
                .flatMap(other -> other.statement().content().stream())
                .map(Words::span)
                .toList();
        return read.words().stream()
                .filter(word -> inner.stream().noneMatch(span -> span.contains(word.span())))
                .toList();
    }

    /** Requests and demands ask by their act; a hope asks when it is for another's deed. */
    private boolean asksDirectly(Statements.Read read) {
        Statement statement = read.statement();
        return switch (statement.act()) {
            case REQUEST, DEMAND -> !isQuestion(read);
            case PROPOSE ->
                read.contentHead().filter(head -> head.is(Upos.VERB)).isPresent();
            case HOPE -> isForAnother(read);
            case WARN -> isWarnedOff(read);
            default -> false;
        };
    }

    /** "warned the army not to cross the river", "warned Iran against an attack". */
    private static boolean isWarnedOff(Statements.Read read) {
        Optional<Token> head = read.contentHead();
        boolean not = head.map(Predicate::new)
                .filter(deed -> deed.isInfinitive() && deed.isNegated())
                .isPresent();
        boolean against = head.filter(
                        one -> read.predicate().filter(one::isWithin).isPresent())
                .map(one -> one.children("case", "mark"))
                .filter(links -> links.stream().anyMatch(link -> link.form().equalsIgnoreCase("against")))
                .isPresent();
        return !read.statement().addressee().isEmpty() && (not || against);
    }

    private static boolean isQuestion(Statements.Read read) {
        return read.words().stream().anyMatch(word -> word.form().equals("?"));
    }

    private boolean isForAnother(Statements.Read read) {
        return read.contentHead()
                .filter(head -> !isWishToDo(head))
                .filter(head -> !new Predicate(head).isInfinitive() && !isOwn(new Predicate(head)))
                .filter(head ->
                        head.is(Upos.VERB, Upos.ADJ) || head.child("cop").isPresent())
                .isPresent();
    }

    /** "said it wants to stay": what one would do oneself is asked of nobody. */
    private boolean isWishToDo(Token head) {
        return kinds.is(head, Kind.WISHING)
                && head.child("obj", "iobj").isEmpty()
                && head.children("xcomp").stream().anyMatch(deed -> new Predicate(deed).isInfinitive());
    }

    /** "I hope that we will be heard": one's own fate is asked of nobody. */
    private static boolean isOwn(Predicate predicate) {
        return predicate
                .explicitSubject()
                .filter(subject -> Set.of("i", "we").contains(subject.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private Demand demand(Statements.Read read, Words asked, Optional<Token> head, Demand.Force force) {
        Statement statement = read.statement();
        List<Reference> of = asked(statement, head);
        List<Reference> target = head.map(one -> target(one, asked.span(), of)).orElse(List.of());
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
                force == Demand.Force.ULTIMATUM ? Optional.empty() : Terms.of(read, false),
                statement.id(),
                statement.topics(),
                statement.instruments(),
                new Evidence(
                        evidence,
                        statement.evidence().rule() + (force == Demand.Force.NEED ? ", need" : ""),
                        version,
                        statement.evidence().confidence()));
    }

    /** Whom it is asked of: the addressee, or else whoever is to act in the content, in a passive behind "by". */
    private List<Reference> asked(Statement statement, Optional<Token> head) {
        if (!statement.addressee().isEmpty() && statement.act() != SpeechAct.THREATEN) {
            return statement.addressee();
        }
        return head.flatMap(statements::doer)
                .filter(subject -> references
                        .mention(subject)
                        .filter(mention -> mention.type() != Mention.Type.PRONOUN
                                || mention.actor().isPresent())
                        .isPresent())
                .map(references::all)
                .orElse(List.of());
    }

    /** At whom pressure, sanctions or a firmer position are aimed. */
    private List<Reference> target(Token head, Span asked, List<Reference> of) {
        List<Reference> target = new ArrayList<>();
        List<Token> words = head.sentence().tokens().stream()
                .filter(word -> asked.contains(word.span()))
                .toList();
        for (Token word : words) {
            boolean aimed = word.children("case").stream()
                            .anyMatch(link -> AIMED.contains(link.form().toLowerCase(Locale.ROOT)))
                    && references
                            .mention(word)
                            .filter(mention ->
                                    mention.actor().isPresent() || mention.type() == Mention.Type.DESCRIPTION)
                            .isPresent()
                    && words.stream()
                            .anyMatch(noun -> kinds.is(noun, Kind.AIMING)
                                    && noun.index() < word.index()
                                    && word.index() - noun.index() < 10);
            if (aimed) {
                Reference reference = references.of(word);
                boolean isAsked = of.stream().anyMatch(other -> other.actor().equals(reference.actor()));
                if (!isAsked) {
                    target.add(reference);
                }
            }
        }
        return target;
    }

    private Demand.Direction direction(Statement statement, Optional<Token> head) {
        boolean stop =
                head.map(this::deed).filter(one -> kinds.is(one, Kind.STOPPING)).isPresent();
        boolean negated = statement.polarity() == Polarity.NEGATIVE
                || head.filter(one -> new Predicate(one).isNegated()).isPresent();
        boolean off = statement.act() == SpeechAct.WARN;
        return stop || negated || off ? Demand.Direction.REFRAIN : Demand.Direction.DO;
    }

    /** "the need to stop the shelling": what is needed. */
    private Token deed(Token head) {
        return needs.needed(List.of(head)).isEmpty()
                ? head.children("acl").stream()
                        .filter(verb -> head.lemma().equalsIgnoreCase("need") && new Predicate(verb).isInfinitive())
                        .findFirst()
                        .orElse(head)
                : needs.needed(List.of(head)).get(0);
    }

    private static Demand.Force force(Statement statement) {
        if (statement.act() == SpeechAct.HOPE) {
            return Demand.Force.HOPE;
        }
        String cue = statement.evidence().rule();
        if (statement.act() == SpeechAct.WARN) {
            return Demand.Force.URGE;
        } else if (cue.contains("call") || cue.contains("appeal")) {
            return Demand.Force.CALL;
        } else if (cue.contains("urge") || cue.contains("press")) {
            return Demand.Force.URGE;
        }
        return statement.act() == SpeechAct.DEMAND ? Demand.Force.DEMAND : Demand.Force.ASK;
    }
}
