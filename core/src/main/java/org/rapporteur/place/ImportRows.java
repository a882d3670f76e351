package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.rapporteur.place.ImportFiles.Growing;

/** Lines of country files become rows, names and keys. */
final class ImportRows implements ImportPhase.Taker {
    private final Growing rows;
    private final Growing names;
    private final RegionCodes regions;
    private final PairIndex ids;
    private final PairIndex keys;

    ImportRows(Growing rows, Growing names, RegionCodes regions, PairIndex ids, PairIndex keys) {
        this.rows = rows;
        this.names = names;
        this.regions = regions;
        this.ids = ids;
        this.keys = keys;
    }

    @Override
    public void take(String line, GeonamesLines lines) throws IOException {
        Optional<GeonamesRow> taken = GeonamesRow.of(line, lines);
        if (taken.isEmpty()) {
            return;
        }
        GeonamesRow row = taken.get();
        int number = (int) (rows.length() / MappedPlaces.ROW);
        ids.add(PairIndex.key(row.id()), number);
        for (String key : row.keys()) {
            keys.add(PairIndex.key(key), number * 2);
        }
        for (String key : row.others()) {
            keys.add(PairIndex.key(key), number * 2 + 1);
        }
        if (row.code().isPresent()) {
            regions.tell(row.code().get(), row.id());
        }
        write(row);
    }

    private void write(GeonamesRow row) throws IOException {
        byte[] name = row.name().getBytes(UTF_8);
        byte[] country = (row.country() + "  ").getBytes(US_ASCII);
        rows.write(ByteBuffer.allocate(MappedPlaces.ROW)
                .putInt(row.id())
                .putInt((int) Math.round(row.point().latitude() * MappedPlaces.SCALE))
                .putInt((int) Math.round(row.point().longitude() * MappedPlaces.SCALE))
                .putInt(row.population())
                .putLong(names.length())
                .putShort((short) name.length)
                .put(country, 0, 2)
                .put(row.feature().code())
                .put(new byte[3])
                .putInt(regions.number(row.admin1()))
                .putInt(regions.number(row.admin2()))
                .array());
        names.write(name);
    }
}
