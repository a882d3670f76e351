package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds what is said under a verb of speaking: a clause, an infinitive, a noun, or what follows a preposition. */
final class ContentFinder {
    private static final Set<String> CLAUSES = Set.of(
            "clause",
            "infinitive",
            "gerund",
            "naming",
            "noun",
            "object",
            "paper",
            "that",
            FoundContent.KIND,
            RaisedContent.KIND);
    /** Acts that need no more content than whom they are about: "praised the officers". */
    private static final Set<SpeechAct> EVALUATING =
            Set.of(SpeechAct.PRAISE, SpeechAct.CONDEMN, SpeechAct.SUPPORT, SpeechAct.REGRET);

    private final CueLexicon lexicon;
    private final StatementWords kinds;
    private final Voices voices;
    private final Speakers speakers;
    private final ClauseExtent extent;

    ContentFinder(CueLexicon lexicon, StatementWords kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
        this.voices = new Voices(kinds);
        this.speakers = new Speakers(kinds);
        this.extent = new ClauseExtent(lexicon);
    }

    /**
     * What is said.
     *
     * @param kind where it stands, as in the knowledge file: "clause", "noun", a preposition
     * @param head the word that it is built on
     */
    record Content(String kind, Token head, List<Span> spans) {}

    /** The content in the first of the places that the cue allows, up to the speaker's next words. */
    Optional<Content> content(Cue cue, Token verb, List<Token> addressee, References references) {
        return inPlace(cue, verb, addressee, references).map(content -> upToSaying(content, verb));
    }

    /** "said that the road was open, adding that …": from a participle of speaking on the words are the speaker's next. */
    private Content upToSaying(Content content, Token verb) {
        int from = Math.max(verb.index(), content.head().index());
        Optional<Token> saying = saying(from, verb);
        if (saying.isEmpty()) {
            return content;
        }
        Token border = saying.get().previous().orElseThrow();
        int end = border.hasForm(",") ? border.span().start() : border.span().end();
        List<Span> spans = content.spans().stream()
                .filter(span -> span.start() < end)
                .map(span -> new Span(span.start(), Math.min(span.end(), end)))
                .toList();
        return new Content(content.kind(), content.head(), spans);
    }

    /** The first participle of speaking of the verb's sentence behind the word with this index. */
    private Optional<Token> saying(int from, Token verb) {
        return verb.sentence().tokens().stream()
                .filter(word -> word.index() > from && isSayingBehind(word))
                .findFirst();
    }

    private Optional<Content> inPlace(Cue cue, Token verb, List<Token> addressee, References references) {
        Predicate predicate = new Predicate(verb);
        Optional<String> particle = CueLexicon.lastWord(cue);
        for (String kind : cue.content()) {
            Optional<Content> content = switch (kind) {
                case "clause", "that" -> clause(cue, verb, references);
                case "infinitive" -> infinitive(verb, addressee);
                case "gerund" -> gerund(verb, particle);
                case "naming" -> Naming.of(verb, cue.content());
                case "object" -> noun(verb, predicate, particle, addressee);
                case "paper" ->
                    noun(verb, predicate, particle, addressee)
                            .filter(object -> kinds.is(object.head(), Kind.PAPER))
                            .filter(object -> object.head().children("acl").stream()
                                    .noneMatch(clause -> clause.xpos().equals("VBG")));
                case RaisedContent.KIND -> RaisedContent.of(cue, verb);
                case FoundContent.KIND -> FoundContent.of(verb, kinds);
                case "noun" -> cue.ambiguous() ? Optional.empty() : noun(verb, predicate, particle, addressee);
                default ->
                    ofPreposition(verb, predicate, kind)
                            .or(() -> complement(cue, verb)
                                    .flatMap(guilty -> ofPreposition(guilty, new Predicate(guilty), kind)));
            };
            if (content.isPresent() && !content.get().spans().isEmpty()) {
                if (kind.equals("noun") && cue.content().contains("as")) {
                    return content.map(object -> withAs(object, verb));
                }
                boolean toDo = cue.content().contains("infinitive") && !kind.equals("clause");
                return toDo ? content.map(ContentFinder::withInfinitive) : content;
            }
        }
        Optional<Content> evaluated = EVALUATING.contains(cue.act()) && !cue.ambiguous()
                ? noun(verb, predicate, particle, List.of())
                : Optional.empty();
        return evaluated.or(() -> LostContent.outside(cue, verb));
    }

    private Optional<Content> clause(Cue cue, Token verb, References references) {
        return verb.child("ccomp", "csubj:pass")
                .filter(head -> !new Predicate(head).isInfinitive()
                        && !isParticipleOnObject(head, verb)
                        && !isParticipleAside(head, verb))
                .filter(head -> head.index() > verb.index() || !ClauseBeside.isCircumstance(head.subtree()))
                .or(() -> inStatement(verb))
                .or(() -> complement(cue, verb)
                        .flatMap(clear -> clear.child("ccomp"))
                        .filter(head -> !new Predicate(head).isInfinitive()))
                .or(() -> ClauseBeside.openBehind(verb))
                .or(() -> cue.id().startsWith("make ") ? LostContent.clauseBehindPhrase(verb) : Optional.empty())
                .map(head -> new Content("clause", head, extended(cue, clauseSpans(head, verb, references), verb)))
                .or(() -> ClauseBeside.behindThat(verb)
                        .or(() -> cue.quote() ? ClauseBeside.behindPhraseAndThat(verb) : Optional.empty())
                        .or(() -> speakers.of(verb)
                                .filter(speaker -> cue.quote() && isFinite(verb))
                                .flatMap(speaker -> beside(cue, verb, speaker)))
                        .filter(found -> saying(verb.index(), verb)
                                .filter(next -> next.index() < found.head().index())
                                .isEmpty())
                        .map(ContentFinder::clause));
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
                && head.xpos().equals("VBN")
                && head.child("nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "mark")
                        .isEmpty()
                && verb.child("obj")
                        .filter(object -> object.index() == head.index() - 1)
                        .isPresent();
    }

    private static Optional<ClauseBeside.Found> beside(Cue cue, Token verb, Token speaker) {
        Optional<ClauseBeside.Found> around = ClauseBeside.around(verb, speaker, cue.ambiguous());
        return around.isPresent() || cue.ambiguous()
                ? around
                : ClauseBeside.behind(verb, cue.addressee().contains("object"));
    }

    private static boolean isFinite(Token verb) {
        return verb.xpos().matches("VBD|VBZ|VBP|VBN") && verb.child("aux:pass").isEmpty();
    }

    private static Content clause(ClauseBeside.Found found) {
        return new Content("clause", found.head(), found.spans());
    }

    /** The clause without a second verb of speaking that belongs beside the first: "said that … and urged …". */
    private List<Span> clauseSpans(Token head, Token verb, References references) {
        List<Token> left = new ArrayList<>(verb.isWithin(head) ? verb.subtree() : List.of());
        for (Token conjunct : head.children("conj")) {
            if (belongsAbove(conjunct, head, verb, references)) {
                left.addAll(conjunct.subtree());
            }
        }
        return ContentSpans.pieces(head.subtree(), left);
    }

    /** Whether a verb of speaking that hangs on another's content stands beside that other in truth. */
    boolean belongsAbove(Token conjunct, Token head, Token verb, References references) {
        boolean speaks = !lexicon.ofVerb(conjunct).isEmpty()
                && new Predicate(conjunct).explicitSubject().isEmpty()
                && conjunct.child("aux").isEmpty()
                && conjunct.xpos().equals(verb.xpos());
        boolean otherForm =
                !head.xpos().equals(conjunct.xpos()) || head.child("aux").isPresent();
        boolean cannotSpeak = new Predicate(head)
                .explicitSubject()
                .filter(subject -> !references.isActor(subject))
                .isPresent();
        return speaks && (otherForm || cannotSpeak);
    }

    /** The "clear" of "made clear that …", the "responsible" of "held the army responsible for …": the tree hangs the content on it. */
    private static Optional<Token> complement(Cue cue, Token verb) {
        return verb.child("xcomp")
                .filter(word ->
                        CueLexicon.lastWord(cue).filter(word.lemma()::equals).isPresent());
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

    private Optional<Content> infinitive(Token verb, List<Token> addressee) {
        for (Token child : verb.children("xcomp", "ccomp", "advcl", "obj", "iobj", "obl")) {
            Optional<Token> head = child.hasRelation("obj", "iobj", "obl") ? child.child("acl") : Optional.of(child);
            boolean fits = head.filter(one -> new Predicate(one).isInfinitive()).isPresent()
                    && (child.hasRelation("xcomp", "ccomp", "obl:agent")
                            || !addressee.isEmpty()
                            || hasObject(verb, child));
            if (fits) {
                return head.map(one -> new Content("infinitive", one, withoutSaying(one, verb)));
            }
        }
        return Optional.empty();
    }

    /** "urged the valley to find a compromise": somebody is asked, though not one that we know. */
    private boolean hasObject(Token verb, Token clause) {
        return clause.hasRelation("advcl", "obj", "iobj")
                && verb.child("obj", "iobj").filter(voices::isPerson).isPresent();
    }

    /** The infinitive without a participle of speaking behind a comma, which is the speaker's own: "urged both to leave, saying …". */
    private List<Span> withoutSaying(Token head, Token verb) {
        List<Token> left = new ArrayList<>(verb.isWithin(head) ? verb.subtree() : List.of());
        for (Token clause : head.children("advcl")) {
            if (isSayingBehind(clause) || isOccasion(clause, head)) {
                left.addAll(clause.subtree());
            }
        }
        return ContentSpans.pieces(head.subtree(), left);
    }

    /** "vowed to rebuild the road as he visited the valley": when it was said, not what. */
    private static boolean isOccasion(Token clause, Token head) {
        return clause.index() > head.index()
                && clause.children("mark", "advmod").stream()
                        .anyMatch(word -> word.index() < clause.index() && word.hasForm("as", "after", "when", "while"))
                && new Predicate(clause).isFinite();
    }

    /** Whether the verb is a participle of speaking behind a comma: ", saying that …". */
    boolean isSayingBehind(Token verb) {
        Optional<Token> before = verb.previous()
                .filter(one -> !one.is(Upos.ADV))
                .or(() -> verb.previous().flatMap(Token::previous));
        return verb.form().endsWith("ing")
                && before.filter(one -> one.hasForm(",", "”", "''", "\""))
                        .flatMap(one -> one.hasForm(",") ? Optional.of(one) : one.previous())
                        .filter(one -> one.hasForm(","))
                        .isPresent()
                && lexicon.ofVerb(verb).stream().anyMatch(cue -> !cue.attitude());
    }

    /** "described the opening as a historic moment": what it is called belongs to what is said. */
    private static Content withAs(Content object, Token verb) {
        List<Span> spans = new ArrayList<>(object.spans());
        new Predicate(verb)
                .obliques("as").stream()
                        .filter(called -> object.spans().stream().noneMatch(span -> span.contains(called.span())))
                        .forEach(called -> spans.addAll(ContentSpans.below(called, verb)));
        return new Content(object.kind(), object.head(), spans);
    }

    /** "called for aid to be let in": an infinitive right behind the phrase belongs to it. */
    private static Content withInfinitive(Content content) {
        Span last = content.spans().get(content.spans().size() - 1);
        Sentence sentence = content.head().sentence();
        Optional<Token> to = sentence.tokenAt(last.end() - 1)
                .flatMap(Token::next)
                .filter(next -> next.form().equals("to") && next.is(Upos.PART));
        return to.flatMap(Token::head)
                .filter(verb -> verb.index() > to.get().index())
                .map(verb -> {
                    List<Span> spans = new ArrayList<>(content.spans());
                    List<Token> below = verb.subtree();
                    Span end = below.get(below.size() - 1).span();
                    spans.set(
                            spans.size() - 1,
                            Span.covering(List.of(last, to.get().span(), verb.span(), end)));
                    return new Content(content.kind(), content.head(), spans);
                })
                .orElse(content);
    }

    private static Optional<Content> gerund(Token verb, Optional<String> particle) {
        for (Token child : verb.children("xcomp", "ccomp", "advcl")) {
            boolean joined = child.child("mark")
                    .map(mark -> particle.filter(mark.form()::equalsIgnoreCase).isPresent())
                    .orElse(child.hasRelation("xcomp", "ccomp") || isRightBehind(child, verb, particle));
            if (child.xpos().equals("VBG") && joined) {
                return Optional.of(new Content("gerund", child, ContentSpans.withoutPreposition(child, verb)));
            }
        }
        return Optional.empty();
    }

    /** "ruled out making a bid". */
    private static boolean isRightBehind(Token child, Token verb, Optional<String> particle) {
        Token first = child.subtree().get(0);
        return first.previous()
                .filter(before -> before.equals(verb)
                        || particle.filter(before.form()::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private static Optional<Content> noun(
            Token verb, Predicate predicate, Optional<String> particle, List<Token> addressee) {
        Optional<Token> object = particle.filter(
                        word -> !predicate.obliques(word).isEmpty())
                .map(word -> predicate.obliques(word).get(0))
                .or(() -> given(verb, addressee))
                .or(predicate::object)
                .or(() -> predicate.isPassive() && verb.child("xcomp").isEmpty()
                        ? predicate.explicitSubject()
                        : Optional.empty());
        return object.filter(head -> !addressee.contains(head)
                        && (!isRelative(head) || isPointing(head) || LostContent.isFreeRelative(head, verb)))
                .map(head -> new Content(
                        "noun", head, NounExtent.of(ContentSpans.withoutPreposition(head, verb), head, verb)));
    }

    /** "offered the rebels an amnesty": of two objects the second, where the first is told. */
    private static Optional<Token> given(Token verb, List<Token> addressee) {
        List<Token> objects = verb.children("obj");
        return objects.size() == 2 && addressee.contains(objects.get(0))
                ? Optional.of(objects.get(1))
                : Optional.empty();
    }

    /** "denied it": the words pointed to stand before. */
    private static boolean isPointing(Token head) {
        return Set.of("it", "this", "that").contains(head.form().toLowerCase(Locale.ROOT))
                && head.xpos().matches("PRP|DT");
    }

    private static boolean isRelative(Token head) {
        return (head.is(Upos.PRON) && !head.xpos().startsWith("NN"))
                || head.xpos().startsWith("W");
    }

    private static Optional<Content> ofPreposition(Token verb, Predicate predicate, String preposition) {
        if (CLAUSES.contains(preposition)) {
            return Optional.empty();
        }
        return predicate.obliques(preposition).stream()
                .findFirst()
                .or(() -> behindObject(predicate, preposition))
                .or(() -> onPartner(predicate, preposition))
                .or(() -> LostContent.deed(verb, preposition))
                .map(head -> new Content(
                        preposition, head, NounExtent.of(ContentSpans.withoutPreposition(head, verb), head, verb)));
    }

    /** "spoke with the king about the truce": the phrase hung on the one who is spoken to. */
    private static Optional<Token> onPartner(Predicate predicate, String preposition) {
        return Stream.of("with", "to")
                .flatMap(link -> predicate.obliques(link).stream())
                .flatMap(partner -> partner.children("nmod").stream())
                .filter(topic -> preposition.equals("about")
                        && topic.children("case").stream().anyMatch(link -> link.hasForm(preposition)))
                .findFirst();
    }

    /** "accused a militia allied with him of killing …": the phrase hangs somewhere below the object it follows. */
    private static Optional<Token> behindObject(Predicate predicate, String preposition) {
        return predicate
                .object()
                .flatMap(object -> object.subtree().stream()
                        .filter(word -> word.index() > object.index())
                        .filter(word -> word.children("case", "mark").stream()
                                .anyMatch(link -> link.form().equalsIgnoreCase(preposition)))
                        .max((a, b) ->
                                Boolean.compare(a.xpos().equals("VBG"), b.xpos().equals("VBG"))));
    }
}
