package org.rapporteur.language.tag;

import java.util.Locale;

/**
 * How a form becomes its lemma: lower case or not, some last chars off, others on. "Stopped" to "stop" takes off three.
 *
 * @param keepCase false when the form is put in lower case first
 */
public record LemmaRule(boolean keepCase, int off, String on) {
    /** The rule that makes {@code lemma} of {@code form} and takes off least. */
    public static LemmaRule between(String form, String lemma) {
        boolean keepCase = !lemma.equals(lemma.toLowerCase(Locale.ROOT));
        String from = keepCase ? form : form.toLowerCase(Locale.ROOT);
        int same = 0;
        while (same < from.length() && same < lemma.length() && from.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return new LemmaRule(keepCase, from.length() - same, lemma.substring(same));
    }

    public String apply(String form) {
        String from = keepCase ? form : form.toLowerCase(Locale.ROOT);
        if (off == 0 && on.isEmpty()) {
            return from;
        }
        int kept = Math.max(0, from.length() - off);
        String lemma = from.substring(0, kept) + on;
        return lemma.isEmpty() ? from : lemma;
    }

    /** As in model files: {@code L3} and what is put on. */
    public String written() {
        return (keepCase ? "K" : "L") + off + " " + on;
    }

    public static LemmaRule parse(String written) {
        int blank = written.indexOf(' ');
        return new LemmaRule(
                written.charAt(0) == 'K', Integer.parseInt(written.substring(1, blank)), written.substring(blank + 1));
    }
}
