package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.event.Circumstances;
import org.rapporteur.event.Numbers;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.Statements;
import org.rapporteur.topic.TopicFinder;

/** Reads violations that somebody asserts, with those who are said to have done them; without a perpetrator there is no allegation. */
final class AllegationReader {
    private final Violations violations;
    private final TopicFinder topics;
    private final DiplomacyWords kinds;
    private final AssertedDeeds asserted;
    private final String version;

    AllegationReader(Violations violations, TopicFinder topics, DiplomacyWords kinds, String version) {
        this.kinds = kinds;
        this.asserted = new AssertedDeeds(kinds);
        this.violations = violations;
        this.topics = topics;
        this.version = version;
    }

    List<Allegation> read(
            Report report, Doc doc, References references, Circumstances circumstances, Statements statements) {
        PerpetratorFinder finder = new PerpetratorFinder(references, kinds);
        List<Allegation> allegations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : doc.sentences()) {
            for (Token word : sentence) {
                for (Violations.Hit hit : violations.at(word)) {
                    Optional<Allegation> allegation =
                            allegation(hit.cue(), hit.anchor(), report, references, finder, circumstances, statements);
                    allegation.filter(one -> seen.add(one.id())).ifPresent(allegations::add);
                    if (allegation.isPresent()) {
                        break;
                    }
                }
            }
        }
        return allegations.stream()
                .filter(one -> allegations.stream().noneMatch(fuller -> saysMore(fuller, one)))
                .toList();
    }

    /** "used chemical weapons against civilians" is one allegation, whichever of its words name the violation. */
    private static boolean saysMore(Allegation fuller, Allegation bare) {
        return fuller.violation().equals(bare.violation())
                && fuller.perpetrators().equals(bare.perpetrators())
                && fuller.statement().equals(bare.statement())
                && bare.victims().isEmpty()
                && !fuller.victims().isEmpty();
    }

    private Optional<Allegation> allegation(
            Violations.Cue cue,
            Token word,
            Report report,
            References references,
            PerpetratorFinder finder,
            Circumstances circumstances,
            Statements statements) {
        if (isPartOfName(word, references) || isAgainst(word)) {
            return Optional.empty();
        }
        List<Token> perpetrators = finder.perpetrators(word);
        Optional<Statements.Read> around = statements.around(word.span());
        boolean accused = perpetrators.isEmpty()
                && around.filter(read -> accuses(read) && isAccusation(word, read))
                        .isPresent();
        List<Reference> by = around.map(read -> read.statement().source()).orElse(List.of());
        List<Reference> alleged = accused
                ? around.get().target().map(references::all).orElse(List.of())
                : perpetrators.stream()
                        .flatMap(token -> references.all(token).stream())
                        .toList();
        List<Token> victims = finder.victims(word);
        boolean self = alleged.stream()
                .anyMatch(one -> speaksHere(one, word, by, statements) || speaksFor(by, one, references));
        boolean general = cue.onlyAccused()
                && around.filter(read -> accuses(read) || charges(word, read)).isEmpty();
        if (general
                || alleged.isEmpty()
                || self
                || (cue.needsVictims() && victims.isEmpty())
                || !asserted.isAsserted(word, around, accused)) {
            return Optional.empty();
        }
        return Optional.of(make(cue, word, report, alleged, victims, references, circumstances, around));
    }

    /** Whether the word is what the accusation is of, and not told of somebody else on the way ("rebels who took part in …"). */
    private static boolean isAccusation(Token word, Statements.Read read) {
        Token at = word;
        while (read.contentHead().filter(at::equals).isEmpty()) {
            if (at.hasRelation("acl", "appos", "parataxis") || at.head().isEmpty()) {
                return false;
            }
            at = at.head().get();
        }
        return true;
    }

    /** "the Counter Terrorism Command": a word of a name alleges nothing. */
    private static boolean isPartOfName(Token word, References references) {
        return references.in(word.sentence().span()).stream()
                .filter(mention -> mention.type() == Mention.Type.ORGANISATION || mention.type() == Mention.Type.GROUP)
                .anyMatch(mention -> mention.span().contains(word.span()));
    }

    /** "counter-terror police", "anti-torture committee": work against it. */
    private static boolean isAgainst(Token word) {
        Optional<Token> before = word.previous()
                .filter(token -> !token.form().equals("-"))
                .or(() -> word.previous().flatMap(Token::previous));
        return before.filter(
                        token -> Set.of("counter", "anti").contains(token.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Nobody accuses himself: a doer who is also the speaker here ("his" of somebody else) is a wrong reading. */
    private static boolean speaksHere(Reference doer, Token word, List<Reference> by, Statements statements) {
        return doer.actor().isPresent()
                && (by.stream().anyMatch(speaker -> speaker.actor().equals(doer.actor()))
                        || statements.inSentence(word).stream()
                                .flatMap(read -> read.statement().source().stream())
                                .anyMatch(speaker -> speaker.actor().equals(doer.actor())));
    }

    /** A minister who tells what his own state did admits it. */
    private static boolean speaksFor(List<Reference> by, Reference doer, References references) {
        return !by.isEmpty() && by.stream().allMatch(speaker -> references.speaksFor(speaker, doer));
    }

    private static boolean accuses(Statements.Read read) {
        return read.statement().act() == SpeechAct.ACCUSE && read.target().isPresent();
    }

    /** "charges that the army attacked its camp": an accusation in a clause. */
    private boolean charges(Token word, Statements.Read read) {
        return read.statement().act() == SpeechAct.ACCUSE
                && read.predicate()
                        .filter(verb -> kinds.is(verb, Kind.ACCUSING))
                        .isPresent()
                && isAccusation(word, read);
    }

    private Allegation make(
            Violations.Cue cue,
            Token word,
            Report report,
            List<Reference> alleged,
            List<Token> victims,
            References references,
            Circumstances circumstances,
            Optional<Statements.Read> around) {
        List<Reference> suffered = victims.stream()
                .flatMap(token -> references.all(token).stream())
                .toList();
        List<Event.Quantity> harm = victims.stream()
                .flatMap(token -> Numbers.on(token, harmKind(cue.violation())).stream())
                .toList();
        Optional<Where> where = circumstances.where(word, false);
        Optional<When> when = circumstances.when(word);
        List<Span> evidence = new ArrayList<>(List.of(word.span()));
        alleged.forEach(reference -> evidence.add(reference.span()));
        suffered.forEach(reference -> evidence.add(reference.span()));
        Optional<Statement> statement = around.map(Statements.Read::statement);
        boolean specific = where.isPresent() || when.isPresent() || !harm.isEmpty();
        return new Allegation(
                FindingId.of(report.id(), Finding.Kind.ALLEGATION, cue.violation(), evidence),
                report.id(),
                cue.violation(),
                alleged,
                suffered,
                harm,
                legalWord(word, cue),
                specific ? Allegation.Scope.SPECIFIC : Allegation.Scope.GENERAL,
                statement.map(Statement::source).orElse(List.of()),
                statement.isPresent() ? Voice.STATEMENT : Voice.REPORTER,
                statement.map(Statement::id),
                where,
                when,
                topics.topics(NounPhrase.core(word)),
                new Evidence(evidence, "violation " + String.join(" ", cue.words()), version, 0.7));
    }

    private static String harmKind(String violation) {
        if (violation.contains("kill")
                || violation.contains("execution")
                || violation.contains("massacre")
                || violation.contains("death")) {
            return "killed";
        } else if (violation.contains("displace")) {
            return "displaced";
        }
        return violation.contains("detention") || violation.contains("abduct") || violation.contains("hostage")
                ? "detained"
                : "affected";
    }

    /** The legal word that the speaker uses: the cue itself or one it stands under ("war crimes, including …"). */
    private Optional<Words> legalWord(Token word, Violations.Cue cue) {
        if (cue.legal()) {
            return Optional.of(
                    Words.of(NounPhrase.of(word).span(), word.sentence().documentText()));
        }
        Token at = word;
        for (int height = 0; height < 3 && at.head().isPresent(); height++) {
            at = at.head().get();
            Token head = at;
            if (violations.at(head).stream().anyMatch(hit -> hit.cue().legal())) {
                return Optional.of(
                        Words.of(NounPhrase.of(head).span(), head.sentence().documentText()));
            }
        }
        return Optional.empty();
    }
}
