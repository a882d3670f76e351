package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds what is said under a verb of speaking in a clause: "said that …", "made clear that …", "said in a statement that …". */
final class ClauseContent {
    private final StatementWords kinds;
    private final Speakers speakers;
    private final ClauseExtent extent;
    private final NextSaying next;

    ClauseContent(CueLexicon lexicon, StatementWords kinds) {
        this.kinds = kinds;
        this.speakers = new Speakers(kinds);
        this.extent = new ClauseExtent(lexicon);
        this.next = new NextSaying(lexicon);
    }

    /** The clause below the verb, on the paper or the "clear" beside it, or that follows it. */
    Optional<Content> of(Cue cue, Token verb, References references) {
        return verb.children("ccomp", "csubj:pass").stream()
                .filter(head -> !new Predicate(head).isInfinitive()
                        && !isParticipleOnObject(head, verb)
                        && !isParticipleAside(head, verb))
                .filter(head -> !isAskedBefore(head, verb))
                .filter(head ->
                        head.index() > verb.index() || next.openerOf(verb).isEmpty())
                .filter(head -> head.index() > verb.index() || !ClauseBeside.isCircumstance(head.subtree()))
                .findFirst()
                .or(() -> inStatement(verb))
                .or(() -> complement(cue, verb)
                        .flatMap(clear -> clear.child("ccomp"))
                        .filter(head -> !new Predicate(head).isInfinitive()))
                .or(() -> ClauseBeside.openBehind(verb))
                .or(() -> cue.isMaking() ? LostContent.clauseBehindPhrase(verb) : Optional.empty())
                .map(head -> partedBy(verb, head)
                        .map(ClauseContent::content)
                        .orElseGet(
                                () -> new Content("clause", head, extended(cue, spans(head, verb, references), verb))))
                .or(() -> ClauseBeside.behindThat(verb)
                        .or(() -> cue.quote() ? ClauseBeside.behindPhraseAndThat(verb) : Optional.empty())
                        .or(() -> SpeakerBeside.inverted(cue, verb)
                                .or(() -> speakers.of(verb))
                                .filter(speaker -> cue.quote() && isFinite(verb))
                                .flatMap(speaker -> beside(cue, verb, speaker)))
                        .or(() -> cue.isMaking() ? ClauseBeside.behindLaterThat(verb) : Optional.empty())
                        .filter(found -> next.behind(verb.index(), verb)
                                .filter(saying -> saying.index() < found.head().index())
                                .isEmpty())
                        .map(ClauseContent::content));
    }

    /** "More than ten prisoners, he announced, would go free": a clause without its subject, which stands before the verb. */
    private Optional<ClauseBeside.Found> partedBy(Token verb, Token head) {
        Token first = head.subtree().get(0);
        boolean parted = verb.next().filter(comma -> comma.hasForm(",")).isPresent()
                && head.index() > verb.index()
                && new Predicate(head).isFinite()
                && new Predicate(head).explicitSubject().isEmpty()
                && (first.hasForm(",") || first.is(Upos.AUX, Upos.VERB));
        return parted
                ? speakers.of(verb).flatMap(speaker -> ClauseBeside.parted(verb, speaker, head))
                : Optional.empty();
    }

    /** "urged them to end the siege in which, he said, ten had died": the infinitive is what is asked. */
    private static boolean isAskedBefore(Token head, Token verb) {
        return verb.children("xcomp").stream()
                .anyMatch(asked -> asked.index() > verb.index()
                        && asked.index() < head.index()
                        && asked.child("mark").filter(to -> to.hasForm("to")).isPresent()
                        && head.child("mark").isEmpty());
    }

    private List<Span> extended(Cue cue, List<Span> spans, Token verb) {
        return cue.quote() && !spans.isEmpty() ? extent.of(spans, verb) : spans;
    }

    /** "The road is open, the mayor said Friday, reflecting …": what the speaker does besides. */
    private static boolean isParticipleAside(Token head, Token verb) {
        boolean first = head.subtree().stream()
                .filter(word -> word.index() < head.index())
                .allMatch(word -> word.is(Upos.PUNCT));
        return head.xpos().equals("VBG")
                && first
                && verb.hasRelation("parataxis")
                && head.index() > verb.index()
                && head.previous().filter(before -> before.hasForm(",")).isPresent();
    }

    /** "noted the visit carried out in the zone": a participle behind the object describes it and is no clause of its own. */
    private static boolean isParticipleOnObject(Token head, Token verb) {
        boolean that = verb.next().filter(next -> next.form().equals("that")).isPresent();
        return !that
                && head.xpos().matches("VBN|VBD")
                && head.child("nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "mark")
                        .isEmpty()
                && verb.child("obj")
                        .filter(object -> object.index() < head.index())
                        .isPresent()
                && head.previous()
                        .filter(noun -> noun.is(Upos.NOUN, Upos.PROPN))
                        .isPresent();
    }

    /** "France, whose minister had suggested …, agreed": the main clause goes on around it. */
    private static boolean isOfRelative(Token speaker) {
        return speaker.subtree().get(0).hasForm("whose");
    }

    private static Optional<ClauseBeside.Found> beside(Cue cue, Token verb, Token speaker) {
        Optional<ClauseBeside.Found> around =
                isOfRelative(speaker) ? Optional.empty() : ClauseBeside.around(verb, speaker, cue.ambiguous());
        return around.isPresent() || cue.ambiguous()
                ? around
                : ClauseBeside.behind(verb, cue.addressee().contains("object"))
                        .filter(found -> !isNextClause(found.head(), verb));
    }

    /** "announced a plan, and Benin offered help": the object is what was announced. */
    private static boolean isNextClause(Token head, Token verb) {
        return verb.child("obj").isPresent()
                && head.hasRelation("conj")
                && head.head().filter(verb::equals).isPresent()
                && head.child("cc").filter(and -> and.index() < head.index()).isPresent();
    }

    private static boolean isFinite(Token verb) {
        return verb.xpos().matches("VBD|VBZ|VBP|VBN") && verb.child("aux:pass").isEmpty();
    }

    private static Content content(ClauseBeside.Found found) {
        return new Content("clause", found.head(), found.spans());
    }

    /**
     * The clause without a second verb of speaking that belongs beside the first ("said that … and urged …"), and without when it
     * was said ("said afterwards that …").
     */
    private List<Span> spans(Token head, Token verb, References references) {
        List<Token> left = new ArrayList<>(verb.isWithin(head) ? verb.subtree() : List.of());
        head.child("mark")
                .filter(mark -> mark.hasForm("that"))
                .ifPresent(that -> head.children("advmod", "obl").stream()
                        .map(Token::subtree)
                        .filter(words -> words.get(words.size() - 1).index() < that.index())
                        .forEach(left::addAll));
        head.children("advmod").stream() // "afterwards that", taken for one word
                .filter(when ->
                        when.child("fixed").filter(that -> that.hasForm("that")).isPresent())
                .forEach(left::add);
        for (Token conjunct : head.children("conj")) {
            if (next.belongsAbove(conjunct, head, verb, references)) {
                left.addAll(conjunct.subtree());
            }
        }
        return ContentSpans.pieces(head.subtree(), left);
    }

    /** The "clear" of "made clear that …", the "responsible" of "held the army responsible for …": the tree hangs the content on it. */
    static Optional<Token> complement(Cue cue, Token verb) {
        return verb.child("xcomp")
                .filter(word -> cue.lastWord().filter(word.lemma()::equals).isPresent());
    }

    /** "said in a statement that …": the clause hangs on the paper it was said in. */
    private Optional<Token> inStatement(Token verb) {
        return verb.children("obl").stream()
                .filter(paper -> kinds.is(paper, Kind.PAPER))
                .flatMap(paper -> paper.children("acl", "ccomp").stream())
                .filter(clause -> clause.children("mark").stream()
                        .anyMatch(mark -> mark.form().equals("that")))
                .findFirst();
    }
}
