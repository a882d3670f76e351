package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds what is said under a verb of speaking: a clause, an infinitive, a noun, or what follows a preposition. */
final class ContentFinder {
    /** Acts that need no more content than whom they are about: "praised the officers". */
    private static final Set<SpeechAct> EVALUATING =
            Set.of(SpeechAct.PRAISE, SpeechAct.CONDEMN, SpeechAct.SUPPORT, SpeechAct.REGRET);

    private final StatementWords kinds;
    private final ClauseContent clauses;
    private final InfinitiveContent infinitives;
    private final NextSaying next;

    ContentFinder(CueLexicon lexicon, StatementWords kinds) {
        this.kinds = kinds;
        this.clauses = new ClauseContent(lexicon, kinds);
        this.infinitives = new InfinitiveContent(lexicon, kinds);
        this.next = new NextSaying(lexicon);
    }

    /** The content in the first of the places that the cue allows, up to the speaker's next words. */
    Optional<Content> content(Cue cue, Token verb, List<Token> addressee, References references) {
        return inPlace(cue, verb, addressee, references).map(content -> upToSaying(content, verb));
    }

    private Content upToSaying(Content content, Token verb) {
        int from = Math.max(verb.index(), content.head().index());
        return new Content(content.kind(), content.head(), next.upTo(content.spans(), from, verb));
    }

    private Optional<Content> inPlace(Cue cue, Token verb, List<Token> addressee, References references) {
        Predicate predicate = new Predicate(verb);
        Optional<String> particle = cue.lastWord();
        for (String kind : cue.content()) {
            Optional<Content> content = switch (kind) {
                case "clause", "that" -> clauses.of(cue, verb, references);
                case "infinitive" -> infinitives.of(verb, addressee);
                case "gerund" -> InfinitiveContent.gerund(verb, particle);
                case "naming" -> Naming.of(verb, cue.content());
                case "object" -> NounContent.of(verb, predicate, particle, addressee);
                case "paper" ->
                    NounContent.of(verb, predicate, particle, addressee)
                            .filter(object -> kinds.is(object.head(), Kind.PAPER))
                            .filter(object -> object.head().children("acl").stream()
                                    .noneMatch(clause -> clause.xpos().equals("VBG")));
                case RaisedContent.KIND -> RaisedContent.of(cue, verb);
                case FoundContent.KIND -> FoundContent.of(verb, kinds);
                case "as" ->
                    AntecedentContent.of(cue, verb)
                            .map(object -> withAs(object, verb))
                            .or(() -> NounContent.behind(verb, predicate, kind));
                case "noun" ->
                    cue.ambiguous() ? Optional.empty() : NounContent.of(verb, predicate, particle, addressee);
                default ->
                    isGiving(cue, verb)
                            ? Optional.empty()
                            : NounContent.behind(verb, predicate, kind)
                                    .or(() -> NounContent.onNoun(cue, verb, kind))
                                    .or(() -> ClauseContent.complement(cue, verb)
                                            .flatMap(
                                                    guilty -> NounContent.behind(guilty, new Predicate(guilty), kind)));
            };
            if (content.isPresent() && !content.get().spans().isEmpty()) {
                if (kind.equals("noun") && cue.content().contains("as")) {
                    return content.map(object -> withAs(object, verb));
                }
                boolean toDo = cue.content().contains("infinitive") && !kind.equals("clause");
                return toDo ? content.map(InfinitiveContent::lengthened) : content;
            }
        }
        Optional<Content> evaluated = EVALUATING.contains(cue.act()) && !cue.ambiguous()
                ? NounContent.of(verb, predicate, particle, List.of())
                : Optional.empty();
        return evaluated.or(() -> LostContent.outside(cue, verb));
    }

    /** "committed a million to the fund": not "committed itself to a cut". */
    private static boolean isGiving(Cue cue, Token verb) {
        return cue.act() == SpeechAct.COMMIT
                && verb.children("obj").stream()
                        .anyMatch(given ->
                                !given.form().endsWith("self") && !given.form().endsWith("selves"));
    }

    /** "described the opening as a historic moment": what it is called belongs to what is said. */
    private static Content withAs(Content object, Token verb) {
        List<Span> spans = new ArrayList<>(object.spans());
        Stream<Token> adjectives = verb.children("xcomp", "advcl").stream()
                .filter(called -> called.is(Upos.ADJ) && called.subtree().get(0).hasForm("as"));
        Stream.concat(new Predicate(verb).obliques("as").stream(), adjectives)
                .filter(called -> object.spans().stream().noneMatch(span -> span.contains(called.span())))
                .forEach(called -> spans.addAll(ContentSpans.below(called, verb)));
        return new Content(object.kind(), object.head(), spans);
    }
}
