package org.rapporteur.finding;

import java.util.List;
import org.rapporteur.language.text.Span;

/**
 * Why a finding is held: the words it rests on, the rule or model that read them, and how sure the reading is.
 *
 * @param spans in order of importance, at least one; the first is the trigger or cue
 * @param rule the rule, frame or model, as "frame attack/V" or "cue say/V"
 * @param version of the program or model
 * @param confidence in the reading, from 0 to 1; never in the truth of what is said
 */
public record Evidence(List<Span> spans, String rule, String version, double confidence) {
    public Evidence {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A finding rests on at least one span of words");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, but this is " + confidence);
        }
    }
}
