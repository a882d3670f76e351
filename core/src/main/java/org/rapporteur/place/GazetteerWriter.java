package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes rows in the form that {@link CompactPlaces} reads; the same rows give the same bytes. */
final class GazetteerWriter {
    private final List<PlaceRow> rows;
    private final ByteWriter out = new ByteWriter();

    GazetteerWriter(List<PlaceRow> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparing(PlaceRow::country)
                        .thenComparingInt(PlaceRow::admin1)
                        .thenComparingInt(PlaceRow::id))
                .toList();
    }

    void write(OutputStream stream) throws IOException {
        List<String> codes =
                List.copyOf(new TreeSet<>(rows.stream().map(PlaceRow::country).toList()));
        Map<Integer, Integer> number = new HashMap<>();
        rows.forEach(row -> number.put(row.id(), number.size()));
        out.number(CompactPlaces.MAGIC);
        out.number(codes.size());
        codes.forEach(out::word);
        out.number(rows.size());
        differences(PlaceRow::id);
        differences(row -> scaled(row.latitude()));
        differences(row -> scaled(row.longitude()));
        rows.forEach(row -> out.number(row.population()));
        Map<String, Integer> codeNumber = new HashMap<>();
        codes.forEach(code -> codeNumber.put(code, codeNumber.size()));
        rows.forEach(row -> out.number(codeNumber.getOrDefault(row.country(), 0)));
        rows.forEach(row -> out.number(number.getOrDefault(row.admin1(), -1) + 1));
        rows.forEach(row -> out.number(number.getOrDefault(row.admin2(), -1) + 1));
        rows.forEach(row -> out.raw(new byte[] {row.feature().code()}, 0, 1));
        names();
        keys(number);
        try (GZIPOutputStream zipped = new GZIPOutputStream(stream, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zipped.write(out.toBytes());
        }
    }

    private static int scaled(double degrees) {
        return (int) Math.round(degrees * CompactPlaces.SCALE);
    }

    private void differences(ToIntFunction<PlaceRow> column) {
        int last = 0;
        for (PlaceRow row : rows) {
            int value = column.applyAsInt(row);
            out.signed(value - last);
            last = value;
        }
    }

    private void names() {
        List<byte[]> names =
                rows.stream().map(row -> row.name().getBytes(UTF_8)).toList();
        out.number(names.stream().mapToInt(name -> name.length).sum());
        names.forEach(name -> out.number(name.length));
        names.forEach(name -> out.raw(name, 0, name.length));
    }

    private void keys(Map<Integer, Integer> number) {
        TreeMap<String, TreeSet<Integer>> byKey = new TreeMap<>();
        for (PlaceRow row : rows) {
            int first = number.getOrDefault(row.id(), 0) * 2;
            row.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new TreeSet<>()).add(first));
            row.others()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new TreeSet<>()).add(first + 1));
        }
        out.number(byKey.size());
        out.number(byKey.keySet().stream()
                .mapToInt(key -> key.getBytes(UTF_8).length)
                .sum());
        out.number(byKey.values().stream().mapToInt(TreeSet::size).sum());
        byte[] last = {};
        for (Map.Entry<String, TreeSet<Integer>> entry : byKey.entrySet()) {
            byte[] key = entry.getKey().getBytes(UTF_8);
            int differ = Arrays.mismatch(last, key);
            int shared = differ < 0 ? key.length : differ;
            out.number(shared);
            out.number(key.length - shared);
            out.raw(key, shared, key.length);
            out.number(entry.getValue().size());
            entry.getValue().forEach(out::number);
            last = key;
        }
    }
}
