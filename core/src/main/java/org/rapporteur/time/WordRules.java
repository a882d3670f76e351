package org.rapporteur.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Fixed;

/** Words that are expressions by themselves: "now", "recently", "daily". */
final class WordRules {
    private final DateWords words;

    WordRules(Shapes shapes) {
        this.words = shapes.words();
    }

    List<Rule> rules() {
        return List.of(
                Rule.one(
                        "(?<word>" + words.names(Kind.REFERENCE) + ")",
                        match -> value(match, Kind.REFERENCE, DateExpression.Type.DATE)),
                Rule.one(
                        "(?<word>" + words.names(Kind.SET) + ")",
                        match -> value(match, Kind.SET, DateExpression.Type.SET)));
    }

    private Optional<Meaning> value(Match match, Kind kind, DateExpression.Type type) {
        String word = match.part("word").orElseThrow();
        boolean pastUnit = word.toLowerCase(Locale.ROOT).matches("the (past|present|future|current)")
                && match.followedBy("[ -][a-z]")
                && !match.followedBy("[ -](and|or|of|in|is|was|that|which|to|for|as|but|has|will|when)\\b");
        boolean electrical = word.equalsIgnoreCase("current") && match.before().equals("electric");
        boolean newspaper = kind == Kind.SET && Character.isUpperCase(word.charAt(0)) && !match.startsSentence();
        return pastUnit || electrical || newspaper
                ? Optional.empty()
                : words.value(kind, word).map(timex -> new Fixed(timex, type));
    }
}
