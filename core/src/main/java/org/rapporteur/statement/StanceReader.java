package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement.InstrumentStance;
import org.rapporteur.finding.Statement.Stance;
import org.rapporteur.finding.Statement.Status;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * How a statement stands to the instruments it names: by the words that govern the instrument, and else by its act when
 * the instrument is what the act is about.
 */
final class StanceReader {
    /** So many words above the instrument are looked at. */
    private static final int FAR = 4;

    private static final int INVOKED_WITHIN = 4;
    private static final Set<Stance> OF_MADE = Set.of(
            Stance.SUPPORTS, Stance.COMMITS_TO, Stance.WANTS_IMPLEMENTED, Stance.WANTS_CHANGED, Stance.SAYS_BREACHED);

    private final StanceWords words;

    StanceReader(StanceWords words) {
        this.words = words;
    }

    /** The instruments in the content, and those that its cue invokes ("Citing the resolution, Lebanon called on …"). */
    List<InstrumentStance> stances(
            Attribution attribution, SpeechAct act, Status status, List<Token> content, Instruments instruments) {
        List<InstrumentStance> stances = new ArrayList<>();
        if (content.isEmpty()) {
            return stances;
        }
        Span all = new Span(
                content.get(0).span().start(),
                content.get(content.size() - 1).span().end());
        List<Token> beside = attribution.predicate().map(this::besideCue).orElse(List.of());
        for (Mention mention : instruments.mentions()) {
            if (all.contains(mention.span())) {
                Stance stance = top(content, mention.span())
                        .map(instrument -> stance(attribution, act, instrument))
                        .orElse(Stance.MENTIONS);
                boolean unmade = status == Status.DENIED || status == Status.HYPOTHETICAL;
                stances.add(of(mention, unmade && OF_MADE.contains(stance) ? Stance.MENTIONS : stance));
            } else if (beside.stream().anyMatch(word -> mention.span().contains(word.span()))) {
                stances.add(of(mention, Stance.INVOKES));
            }
        }
        return stances;
    }

    private static InstrumentStance of(Mention mention, Stance stance) {
        return new InstrumentStance(mention.instrument().orElseThrow(), stance, mention.span());
    }

    /** What the verb of saying hangs its words on: "under the agreement", "citing the resolution". */
    private List<Token> besideCue(Token cue) {
        List<Token> found = new ArrayList<>();
        cue.children("obl").stream().filter(this::isInvoked).forEach(found::add);
        cue.children("advcl").stream()
                .filter(verb -> verb.xpos().equals("VBG") && is(verb, Stance.INVOKES))
                .flatMap(verb -> verb.children("obj").stream())
                .forEach(found::add);
        return found.stream().flatMap(word -> word.subtree().stream()).toList();
    }

    /** The word of the instrument's name that hangs on a word outside. */
    private static Optional<Token> top(List<Token> content, Span instrument) {
        return content.stream()
                .filter(token -> instrument.contains(token.span()) && !token.is(Upos.DET, Upos.ADP))
                .filter(token -> token.head()
                        .filter(above -> instrument.contains(above.span()))
                        .isEmpty())
                .findFirst();
    }

    private Stance stance(Attribution attribution, SpeechAct act, Token instrument) {
        if (isInvoked(instrument)) {
            return Stance.INVOKES;
        }
        Optional<Token> at = instrument.head();
        for (int i = 0; i < FAR && at.isPresent(); i++) {
            Token above = at.get();
            if (attribution.predicate().equals(at)) {
                break;
            }
            Optional<Stance> word = words.of(above).filter(stance -> stance != Stance.INVOKES);
            if (word.isPresent()) {
                return governed(word.get(), act, above);
            }
            at = above.head();
        }
        return isAbout(attribution, instrument) ? byAct(act) : Stance.MENTIONS;
    }

    /** "in accordance with the accord", "under the agreement": the words right before the name. */
    private boolean isInvoked(Token instrument) {
        List<Token> tokens = instrument.sentence().tokens();
        int first = instrument.subtree().stream()
                .filter(word -> !word.hasRelation("case", "det", "fixed", "punct"))
                .mapToInt(Token::index)
                .min()
                .orElse(instrument.index());
        for (int i = first - 1; i >= 0 && i >= first - INVOKED_WITHIN; i--) {
            Token word = tokens.get(i);
            if (is(word, Stance.INVOKES)) {
                return true;
            }
            if (!word.is(Upos.ADP, Upos.DET, Upos.PUNCT)) {
                return false;
            }
        }
        return false;
    }

    private boolean is(Token word, Stance stance) {
        return words.of(word).filter(stance::equals).isPresent();
    }

    private static Stance governed(Stance word, SpeechAct act, Token above) {
        Predicate predicate = new Predicate(above);
        boolean negated = above.is(Upos.VERB) && predicate.isNegated();
        boolean asked = act.family() == SpeechAct.Family.DIRECTIVE || act == SpeechAct.HOPE;
        boolean own = act == SpeechAct.COMMIT || act == SpeechAct.OFFER || act == SpeechAct.AGREE;
        return switch (word) {
            case SAYS_BREACHED ->
                negated
                        ? (asked ? Stance.WANTS_IMPLEMENTED : Stance.MENTIONS)
                        : act == SpeechAct.DENY ? Stance.MENTIONS : Stance.SAYS_BREACHED;
            case WANTS_CHANGED ->
                negated || act == SpeechAct.REFUSE || isTold(above, act) ? Stance.MENTIONS : Stance.WANTS_CHANGED;
            default -> {
                if (act == SpeechAct.REFUSE) {
                    yield Stance.REJECTS;
                }
                if (negated || act == SpeechAct.ACCUSE) {
                    yield act == SpeechAct.ACCUSE ? Stance.SAYS_BREACHED : Stance.MENTIONS;
                }
                if (own) {
                    yield Stance.COMMITS_TO;
                }
                yield isTold(above, act) ? Stance.MENTIONS : Stance.WANTS_IMPLEMENTED;
            }
        };
    }

    /** Whether it is only told or foretold: "the accord was implemented in May", "Iran will respect it". */
    private static boolean isTold(Token above, SpeechAct act) {
        boolean asked = act.family() == SpeechAct.Family.DIRECTIVE || act == SpeechAct.HOPE;
        Predicate predicate = new Predicate(above);
        boolean over = above.is(Upos.VERB)
                && (above.xpos().equals("VBD")
                        || predicate.isPerfect()
                        || predicate.auxiliaries().stream()
                                .anyMatch(aux -> aux.xpos().equals("VBD")));
        boolean ahead = above.is(Upos.VERB) && (predicate.isFuture() || act == SpeechAct.PREDICT);
        return !asked && (over || ahead);
    }

    /** Whether the instrument is what the act is about: its content, or the object of what the content does. */
    private static boolean isAbout(Attribution attribution, Token instrument) {
        Optional<Token> head = attribution.contentHead();
        boolean joined = instrument.hasRelation("conj") && instrument.head().equals(head);
        boolean object = instrument.hasRelation("obj", "obl", "nsubj:pass")
                && instrument.head().equals(head)
                && (instrument.hasRelation("obj")
                        || head.filter(verb -> new Predicate(verb).isInfinitive())
                                .isPresent());
        return head.filter(instrument::equals).isPresent() || joined || object;
    }

    private static Stance byAct(SpeechAct act) {
        return switch (act) {
            case SUPPORT, PRAISE, AGREE -> Stance.SUPPORTS;
            case REFUSE, CONDEMN -> Stance.REJECTS;
            case COMMIT, OFFER -> Stance.COMMITS_TO;
            default -> Stance.MENTIONS;
        };
    }
}
