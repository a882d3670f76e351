package org.rapporteur.statement;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.text.Token;

/** Nouns that carry words without being anybody: "a statement", "the report". */
final class Papers {
    private static final Set<String> NOUNS = Set.of(
            "statement",
            "report",
            "letter",
            "document",
            "resolution",
            "communique",
            "communiqué",
            "declaration",
            "text",
            "article",
            "poll",
            "study",
            "survey",
            "account",
            "message",
            "note",
            "book",
            "website",
            "newspaper",
            "paper",
            "press",
            "media",
            "channel",
            "agency",
            "headline",
            "post",
            "tweet",
            "source",
            "memo",
            "law",
            "agreement",
            "data",
            "figure",
            "statistic",
            "result",
            "finding",
            "analysis",
            "review",
            "record",
            "filing",
            "lawsuit",
            "email",
            "e-mail",
            "video",
            "ad",
            "transcript",
            "editorial",
            "census");

    /** Deeds by which people say something: "staged a protest demanding that …". */
    private static final Set<String> DEEDS =
            Set.of("protest", "rally", "demonstration", "petition", "strike", "march", "sit-in", "boycott", "campaign");

    private Papers() {}

    static boolean voice(Token noun) {
        return DEEDS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    static boolean carry(Token noun) {
        return NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
