package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.text.Weekdays;

/**
 * Finds the speaker by the words in front of the verb, where the tree has lost it: over an apposition or brackets, "Omar
 * Haddad, an aide, said", "Omar Haddad (right) said".
 */
final class SpeakerBeside {
    /** An apposition holds no more words than this. */
    private static final int APPOSITION = 25;

    private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");
    private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private SpeakerBeside() {}

    /** The head word of the phrase that stands before a finite verb; empty when none does. */
    static Optional<Token> of(Token verb) {
        if (!verb.xpos().matches("VBD|VBZ|VBP|VBN")) {
            return Optional.empty();
        }
        List<Token> words = verb.sentence().tokens();
        int at = overAdverbs(words, verb.index() - 1);
        at = overAside(words, at);
        return at < 0 ? Optional.empty() : headUpTo(words, at);
    }

    /** "with Omar Haddad calling it a mistake": the phrase between "with" and a participle. */
    static Optional<Token> ofAbsolute(Token verb) {
        boolean participle = verb.xpos().equals("VBG") && verb.index() > 1;
        Optional<Token> head = participle ? headUpTo(verb.sentence().tokens(), verb.index() - 1) : Optional.empty();
        return head.filter(one -> one.subtree().get(0).hasForm("with")
                || one.subtree()
                        .get(0)
                        .previous()
                        .filter(before -> before.hasForm("with"))
                        .isPresent());
    }

    /** "The road is shut, argued Omar Haddad, the mayor": the name behind the comma and a verb that takes no name as its object. */
    static Optional<Token> inverted(Cue cue, Token verb) {
        boolean says = cue.quote()
                && cue.content().get(0).equals("clause")
                && !cue.content().contains("object")
                && !cue.addressee().contains("object")
                && cue.act() == SpeechAct.STATE
                && verb.xpos().matches("VBD|VBZ|VBP")
                && verb.previous().filter(comma -> comma.hasForm(",")).isPresent();
        return verb.next()
                .filter(name -> says && name.is(Upos.PROPN))
                .filter(name -> name.head().filter(verb::equals).isPresent());
    }

    /** Whether the verb tells what its subject does; "he's said that …" and a past form taken for a participle do. */
    static boolean isActive(Token verb, Content content) {
        if (!verb.xpos().equals("VBN")) {
            return verb.child("aux:pass", "nsubj:pass").isEmpty();
        }
        List<Token> words = verb.sentence().tokens();
        int at = verb.index() - 1;
        while (at >= 0 && words.get(at).is(Upos.ADV)) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        Token before = words.get(at);
        boolean has = before.hasLemma("have")
                || (before.hasForm("'s", "’s") && content.kind().equals("clause"));
        boolean past =
                before.is(Upos.NOUN, Upos.PROPN, Upos.PRON) && verb.hasRelation("root", "conj", "ccomp", "parataxis");
        return has || past;
    }

    private static int overAdverbs(List<Token> words, int from) {
        int at = from;
        while (at >= 0 && words.get(at).is(Upos.ADV, Upos.AUX)) {
            at--;
        }
        return at;
    }

    /** The place before what is put in by commas, dashes or brackets; the same place where nothing is. */
    private static int overAside(List<Token> words, int from) {
        if (from < 0) {
            return from;
        }
        String close = words.get(from).form();
        Set<String> open = close.equals(",") ? Set.of(",") : CLOSING.contains(close) ? OPENING : DASHES;
        if (!close.equals(",") && !CLOSING.contains(close) && !DASHES.contains(close)) {
            return from;
        }
        int last = Math.max(0, from - APPOSITION);
        int first = -1;
        for (int at = from - 1; at >= last; at--) {
            if (open.contains(words.get(at).form())
                    && at > 0
                    && words.get(at - 1).is(Upos.PROPN, Upos.NOUN)) {
                first = at;
                if (!close.equals(",") || words.get(at - 1).is(Upos.PROPN)) {
                    break;
                }
            }
        }
        return first - 1;
    }

    /** "AMMAN - Hundreds of farmers …": a place line is nobody. */
    private static boolean isBehindDash(Token word, Token above) {
        return word.hasRelation("appos", "flat", "conj")
                && above.next().filter(next -> DASHES.contains(next.form())).isPresent()
                && above.sentence().tokens().subList(0, above.index()).stream().noneMatch(one -> one.is(Upos.VERB));
    }

    /** The word on which a noun phrase is built that ends here. */
    private static Optional<Token> headUpTo(List<Token> words, int end) {
        Token last = words.get(end);
        if (!last.is(Upos.NOUN, Upos.PROPN, Upos.PRON)) {
            return Optional.empty();
        }
        Token head = last;
        Optional<Token> up = head.head();
        while (up.isPresent()
                && up.get().index() <= end
                && up.get().is(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM)
                && head.hasRelation("flat", "nmod", "appos", "conj", "compound")
                && !Weekdays.isOne(up.get())
                && words.subList(up.get().index(), head.index()).stream().noneMatch(word -> word.hasForm(";"))
                && !isBehindDash(head, up.get())) {
            head = up.get();
            up = head.head();
        }
        return Optional.of(head);
    }
}
