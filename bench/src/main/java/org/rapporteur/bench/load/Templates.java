package org.rapporteur.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts made of templates and lists, the same for the same random numbers. */
final class Templates {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final List<String> templates = lines("/load/templates.txt");
    private final Map<String, List<String>> lists = lines("/load/lists.txt").stream()
            .collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf(':')),
                    line -> List.of(
                            line.substring(line.indexOf(':') + 1).strip().split("\\s*;\\s*", -1))));

    String text(Random random) {
        return SLOT.matcher(pick(templates, random))
                .replaceAll(slot -> pick(Objects.requireNonNull(lists.get(slot.group(1)), slot::group), random));
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Templates.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
