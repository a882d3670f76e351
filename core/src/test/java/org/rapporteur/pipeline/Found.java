package org.rapporteur.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.knowledge.Knowledge;

/**
 * A text of a test and what the whole pipeline finds in it. Stages are tested through it because each is fed by those
 * before it: a claim about "the American envoy" is one about a sentence, not about a hand-made tree. The models are
 * loaded once for all tests.
 */
public record Found(Findings findings) {
    /** Stands for an actor or instrument that is not known. */
    public static final String NOBODY = "nobody";

    private static final LocalDate A_WEDNESDAY = LocalDate.of(2020, 6, 17);

    /** The reader and what it is made of live here, so that tests that need none do not wait for it. */
    static final class Loaded {
        static final ReportReader READER = new ReportReader(Knowledge.builtIn());

        private Loaded() {}
    }

    /** What is found in an English report of Wednesday, 17 June 2020. */
    public static Found in(String text) {
        return in(text, Optional.of(A_WEDNESDAY));
    }

    public static Found in(String text, Optional<LocalDate> published) {
        return in(report("text", text, published, "en"));
    }

    public static Found in(Report report) {
        return new Found(Loaded.READER.read(report));
    }

    static Report report(String id, String text, Optional<LocalDate> published, String language) {
        return new Report(
                id,
                Optional.empty(),
                published,
                Optional.empty(),
                List.of(),
                Optional.of(language),
                Optional.empty(),
                text,
                List.of());
    }

    public <F extends Finding> List<F> all(Class<F> kind) {
        return findings.of(kind).toList();
    }

    /** The finding of this kind, of which there is one. */
    public <F extends Finding> F the(Class<F> kind) {
        List<F> all = all(kind);
        if (all.size() != 1) {
            throw new AssertionError("One " + kind.getSimpleName() + " is expected, but there are " + all);
        }
        return all.get(0);
    }

    /** The statement with this cue; "-" is that without any. */
    public Statement said(String cue) {
        return all(Statement.class).stream()
                .filter(one -> one.cue().map(Words::text).orElse("-").equals(cue))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No statement is told by '" + cue + "' in "
                        + all(Statement.class).stream()
                                .map(one -> one.cue().map(Words::text).orElse("-"))
                                .toList()));
    }

    /** The mention that has these very words, the last of them where there are several. */
    public Optional<Mention> mention(String words) {
        return findings.mentions().stream()
                .filter(mention -> mention.text().equals(words))
                .reduce((first, second) -> second);
    }

    /** The actor or instrument that the last mention of these words points to, or {@link #NOBODY}. */
    public String whoIs(String words) {
        return mention(words)
                .flatMap(mention -> mention.actor().or(mention::instrument))
                .orElse(NOBODY);
    }

    public Actor actor(String id) {
        return findings.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No actor " + id + " in " + findings.actors()));
    }

    /** The ids of all actors of a kind. */
    public Collection<String> actors(Actor.Kind kind) {
        return findings.actors().stream()
                .filter(actor -> actor.kind() == kind)
                .map(Actor::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** References by the actors they resolve to, and by their words where they do not, joined by " + ". */
    public static String who(List<Reference> references) {
        return references.isEmpty()
                ? NOBODY
                : references.stream().map(one -> one.actor().orElse(one.text())).collect(Collectors.joining(" + "));
    }

    /** The words of several pieces, joined by " + ", without the marks and stops at their ends. */
    public static String plain(List<Words> pieces) {
        return pieces.stream().map(Found::plain).collect(Collectors.joining(" + "));
    }

    public static String plain(Words words) {
        return words.text().replaceAll("^[\"“\\s]+|[\"”.,\\s]+$", "");
    }
}
