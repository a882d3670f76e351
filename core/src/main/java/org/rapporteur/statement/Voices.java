package org.rapporteur.statement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Tells who or what can be the source of words: somebody named, people counted, a paper; hardly any other thing. */
final class Voices {
    private static final Set<String> NOBODY = Set.of("there", "it", "this", "that", "which", "what");

    /** Words that count people: "72 percent said", "a majority support". */
    private static final Set<String> COUNTS = Set.of(
            "percent",
            "%",
            "half",
            "third",
            "quarter",
            "majority",
            "minority",
            "number",
            "share",
            "people",
            "rest",
            "dozen",
            "hundred",
            "thousand",
            "many",
            "most",
            "few",
            "some",
            "other",
            "several",
            "both");

    /** Texts that ask for something or forbid it: "the plan calls for", "the ruling bars". */
    private static final Set<String> PROVISIONS = Set.of(
            "plan",
            "proposal",
            "bill",
            "ruling",
            "measure",
            "decree",
            "order",
            "constitution",
            "treaty",
            "pact",
            "accord",
            "deal",
            "rule",
            "regulation",
            "policy",
            "budget",
            "amendment",
            "verdict",
            "platform",
            "charter",
            "legislation",
            "motion",
            "petition",
            "draft",
            "initiative",
            "referendum");

    private static final Set<SpeechAct> DEMANDING = EnumSet.of(SpeechAct.REQUEST, SpeechAct.DEMAND);

    private Voices() {}

    /** Whether the subject of a cue can be its source; a thing only where it has a clause to say, or an infinitive without doubt. */
    static boolean canSpeak(Token source, Cue cue, ContentFinder.Content content, References references) {
        String form = source.form().toLowerCase(Locale.ROOT);
        if (source.hasRelation("expl") || NOBODY.contains(form)) {
            boolean known = references.mention(source).flatMap(Mention::actor).isPresent();
            boolean speaks = cue.quote() && content.kind().equals("clause") && (!cue.ambiguous() || cue.neutral());
            return form.equals("it") && (speaks || (known && !source.hasRelation("expl")));
        }
        if (references.isActor(source) || isPerson(source) || Papers.carry(source)) {
            return true;
        }
        if (PROVISIONS.contains(source.lemma().toLowerCase(Locale.ROOT)) && DEMANDING.contains(cue.act())) {
            return true;
        }
        return content.kind().equals("clause") || (content.kind().equals("infinitive") && !cue.ambiguous());
    }

    /** Whether the word is of a kind that stands for people: a name, a pronoun, a number, "voters". */
    static boolean isPerson(Token source) {
        return source.is(Upos.PRON, Upos.PROPN, Upos.NUM, Upos.DET) || isCount(source) || isOneWhoDoes(source);
    }

    /** Whether the word counts people: "many", "a majority". */
    static boolean isCount(Token source) {
        return COUNTS.contains(source.lemma().toLowerCase(Locale.ROOT))
                || COUNTS.contains(source.form().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
    }

    /** "voters", "economists", "Californians": a plural that names people by what they do or where they come from. */
    private static boolean isOneWhoDoes(Token source) {
        return source.xpos().equals("NNS")
                && source.lemma().matches("(?i).{3,}(?:er|or|ist|ian|ant|ent|crat|man|ee|ite|ive)");
    }
}
