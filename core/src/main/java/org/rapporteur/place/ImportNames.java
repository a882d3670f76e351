package org.rapporteur.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;

/** Lines of alternate names become more keys of the rows. */
final class ImportNames implements ImportPhase.Taker {
    /** What stands in the column of languages and is none: addresses, codes of airports, transcriptions of sounds. */
    private static final Set<String> NO_LANGUAGES =
            Set.of("link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "piny");

    private final ByteBuffer rows;
    private final ByteBuffer ids;
    private final PairIndex keys;

    ImportNames(Path rows, Path ids, PairIndex keys) throws IOException {
        this.rows = map(rows);
        this.ids = map(ids);
        this.keys = keys;
    }

    private static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    @Override
    public void take(String line, GeonamesLines lines) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length < 4 && !lines.isComplete()) {
            throw lines.cutOff();
        }
        if (fields.length < 4 || fields.length > 10) {
            throw lines.wrong(
                    "this line has " + fields.length
                            + " columns with tabs between them, alternate names of GeoNames have 8 or 10",
                    "Give alternateNamesV2.txt with --names");
        }
        if (NO_LANGUAGES.contains(fields[2]) || !PlaceNames.isName(fields[3])) {
            return;
        }
        int number = MappedPlaces.first(ids, id(fields[1], lines));
        if (number >= 0) {
            String country = MappedPlaces.country(rows, number * MappedPlaces.ROW);
            for (String key : PlaceNames.keys(fields[3], country)) {
                keys.add(PairIndex.key(key), number * 2 + 1);
            }
        }
    }

    private static int id(String id, GeonamesLines lines) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw lines.wrong("'" + id + "' is no GeoNames id", "Take the file anew from GeoNames, or delete the line");
        }
    }
}
