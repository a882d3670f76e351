package org.rapporteur.statement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Tells who or what can be the source of words: somebody named, people counted, a paper; hardly any other thing. */
final class Voices {
    private static final Set<String> NOBODY = Set.of("there", "it", "this", "that", "which", "what");

    private static final Set<SpeechAct> DEMANDING = EnumSet.of(SpeechAct.REQUEST, SpeechAct.DEMAND);

    private final StatementWords kinds;

    Voices(StatementWords kinds) {
        this.kinds = kinds;
    }

    /** Whether the subject of a cue can be its source; a thing only where it has a clause to say, an infinitive without doubt, or is asked. */
    boolean canSpeak(Token source, Cue cue, Content content, References references) {
        String form = source.form().toLowerCase(Locale.ROOT);
        if (source.hasRelation("expl") || NOBODY.contains(form)) {
            boolean known = references.mention(source).flatMap(Mention::actor).isPresent();
            boolean speaks = cue.quote() && content.kind().equals("clause") && (!cue.ambiguous() || cue.neutral());
            return form.equals("it") && (speaks || (known && !source.hasRelation("expl")));
        }
        if (references.isActor(source) || isPerson(source) || kinds.is(source, Kind.PAPER)) {
            return true;
        }
        if (kinds.is(source, Kind.PROVISION) && DEMANDING.contains(cue.act())) {
            return true;
        }
        return content.kind().equals("clause")
                || (content.kind().equals("infinitive") && !cue.ambiguous())
                || cue.act() == SpeechAct.NO_COMMENT;
    }

    /** Whether the word is of a kind that stands for people: a name, a pronoun, a number, "voters". */
    boolean isPerson(Token source) {
        return source.is(Upos.PRON, Upos.PROPN, Upos.NUM, Upos.DET) || isCount(source) || isOneWhoDoes(source);
    }

    /** Whether the word counts people: "many", "a majority". */
    boolean isCount(Token source) {
        return kinds.is(source, Kind.COUNT)
                || kinds.is(source.form().toLowerCase(Locale.ROOT).replaceFirst("s$", ""), Kind.COUNT);
    }

    /** "voters", "economists", "Californians": a plural that names people by what they do or where they come from. */
    private static boolean isOneWhoDoes(Token source) {
        return source.xpos().equals("NNS")
                && source.lemma().matches("(?i).{3,}(?:er|or|ist|ian|ant|ent|crat|man|ee|ite|ive)");
    }
}
