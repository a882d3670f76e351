package org.rapporteur.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/** A full date in a line that gives the day of publication: "Friday, January 4, 2019", "4 Jan. 2019", "2019-01-04". */
record CalendarDay(LocalDate date, Span span) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String WEEKDAY =
            "(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s+(?:the\\s+)?)?";
    private static final String MONTH = "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    /** Without groups, for use in other patterns. */
    static final String REGEX =
            "(?<![\\p{L}\\p{N}])" + WEEKDAY + "(?:" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
                    + "|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + ",?\\s+\\d{4}"
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?![\\p{L}\\p{N}])";

    private static final Pattern DAY = Pattern.compile(REGEX);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final int MONTHS_OF_A_YEAR = 12;

    /** The first full date in {@code segment}; none when its day and month cannot be told apart. */
    static Optional<CalendarDay> in(String text, Span segment) {
        Matcher matcher = DAY.matcher(text).region(segment.start(), segment.end());
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group());
            if (date.isPresent()) {
                return Optional.of(new CalendarDay(date.get(), new Span(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String written) {
        int[] numbers = NUMBER.matcher(written)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
        try {
            Optional<Integer> month = month(written);
            if (month.isPresent()) {
                return Optional.of(LocalDate.of(numbers[1], month.get(), numbers[0]));
            }
            if (numbers[0] > 31) {
                return Optional.of(LocalDate.of(numbers[0], numbers[1], numbers[2]));
            }
            if (numbers[0] > MONTHS_OF_A_YEAR || numbers[0] == numbers[1] || written.contains(".")) {
                return Optional.of(LocalDate.of(numbers[2], numbers[1], numbers[0]));
            }
            return numbers[1] > MONTHS_OF_A_YEAR
                    ? Optional.of(LocalDate.of(numbers[2], numbers[0], numbers[1]))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // "February 30, 2019" is no date
        }
    }

    private static Optional<Integer> month(String written) {
        return LETTERS.matcher(written)
                .results()
                .map(word -> MONTHS.indexOf(word.group().substring(0, 3).toLowerCase(Locale.ROOT)) + 1)
                .filter(month -> month > 0)
                .findFirst();
    }
}
