package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement.InstrumentStance;
import org.rapporteur.finding.Statement.Stance;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** How a statement stands to the instruments it names: wants them implemented, invokes them, says they are breached. */
final class StanceReader {
    private static final Set<String> IMPLEMENTING = Set.of(
            "implement",
            "implementation",
            "respect",
            "uphold",
            "honor",
            "honour",
            "enforce",
            "comply",
            "compliance",
            "abide",
            "adhere",
            "adherence",
            "preserve",
            "fulfil",
            "fulfill",
            "observe",
            "apply",
            "maintain");
    private static final Set<String> CHANGING =
            Set.of("amend", "amendment", "revise", "revision", "renegotiate", "develop", "extend", "expand", "replace");
    private static final Set<String> BREACHING =
            Set.of("violate", "violation", "breach", "break", "undermine", "ignore", "disregard", "flout");
    private static final Set<String> INVOKING =
            Set.of("accordance", "accord", "pursuant", "line", "basis", "base", "under");

    List<InstrumentStance> stances(SpeechAct act, List<Token> words, Instruments instruments) {
        List<InstrumentStance> stances = new ArrayList<>();
        if (words.isEmpty()) {
            return stances;
        }
        Span all = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        for (Mention mention : instruments.mentions()) {
            if (all.contains(mention.span())) {
                stances.add(new InstrumentStance(
                        mention.instrument().orElseThrow(), stance(act, words, mention.span()), mention.span()));
            }
        }
        return stances;
    }

    private static Stance stance(SpeechAct act, List<Token> words, Span instrument) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Token word = words.get(i);
            boolean near = word.span().end() <= instrument.start()
                    && instrument.start() - word.span().end() < 60;
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            if (near && INVOKING.contains(lemma)) {
                return Stance.INVOKES;
            } else if (near && BREACHING.contains(lemma)) {
                return Stance.SAYS_BREACHED;
            } else if (near && CHANGING.contains(lemma)) {
                return Stance.WANTS_CHANGED;
            } else if (near && IMPLEMENTING.contains(lemma)) {
                return act == SpeechAct.COMMIT ? Stance.COMMITS_TO : Stance.WANTS_IMPLEMENTED;
            }
        }
        return switch (act) {
            case SUPPORT, PRAISE, AGREE -> Stance.SUPPORTS;
            case REFUSE, CONDEMN -> Stance.REJECTS;
            case COMMIT, OFFER -> Stance.COMMITS_TO;
            default -> Stance.MENTIONS;
        };
    }
}
