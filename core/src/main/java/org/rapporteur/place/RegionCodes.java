package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.place.ImportFiles.Growing;

/** The codes of regions ("NL.07") by number, and their GeoNames ids as far as they are met. */
final class RegionCodes {
    private final Growing file;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> ids = new ArrayList<>();

    /** @param file with the codes so far; new ones are written there */
    RegionCodes(Growing file) throws IOException {
        this.file = file;
        try (Stream<String> lines = Files.lines(file.path())) {
            lines.map(line -> line.split("\t", -1)).forEach(fields -> keep(fields[0], Integer.parseInt(fields[1])));
        }
    }

    /** The number of the region with this code; -1 for "". */
    int number(String code) throws IOException {
        if (code.isEmpty()) {
            return -1;
        }
        Optional<Integer> known = Optional.ofNullable(numbers.get(code));
        return known.isPresent() ? known.get() : write(code, 0);
    }

    /** Tells the id of the region with this code. */
    void tell(String code, int id) throws IOException {
        if (ids.get(number(code)) == 0) {
            write(code, id);
        }
    }

    private int write(String code, int id) throws IOException {
        file.write((code + "\t" + id + "\n").getBytes(UTF_8));
        return keep(code, id);
    }

    private int keep(String code, int id) {
        int number = numbers.computeIfAbsent(code, any -> ids.size());
        if (number == ids.size()) {
            ids.add(id);
        } else {
            ids.set(number, id);
        }
        return number;
    }

    int size() {
        return ids.size();
    }

    /** Writes the ids in the order of the numbers. */
    void writeIds(OutputStream out) throws IOException {
        for (int id : ids) {
            out.write(ByteBuffer.allocate(4).putInt(id).array());
        }
    }
}
