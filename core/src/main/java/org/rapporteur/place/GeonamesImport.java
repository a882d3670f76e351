package org.rapporteur.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.rapporteur.knowledge.ImportState;
import org.rapporteur.place.ImportFiles.Growing;

/**
 * Makes a gazetteer on the disk from files of GeoNames, for a user's knowledge folder. However long the files are, it holds
 * a line, the codes of the regions, and a 256th of an index at a time. One that was ended goes on where it last paused.
 */
public final class GeonamesImport {
    private static final String WORK = "geonames.import";

    private final List<Path> files;
    private final List<Path> namesFiles;
    private final Path target;
    private final Path work;
    private final LongConsumer progress;

    /**
     * @param files country files or allCountries.txt
     * @param namesFiles alternateNamesV2.txt, or none
     * @param folder the user's knowledge folder
     * @param progress told how many bytes more are read
     */
    public GeonamesImport(List<Path> files, List<Path> namesFiles, Path folder, LongConsumer progress) {
        this.files = List.copyOf(files);
        this.namesFiles = List.copyOf(namesFiles);
        this.target = folder.resolve(MappedPlaces.FILE);
        this.work = folder.resolve(WORK);
        this.progress = progress;
    }

    /**
     * What an import came to.
     *
     * @param resumed whether it went on with one that was ended
     */
    public record Result(Path file, int places, int names, boolean resumed) {}

    /**
     * Reads everything and writes the gazetteer; what the folder had before stays until it is whole.
     *
     * @throws GazetteerException with file, line and remedy, when a file is not of GeoNames
     */
    public Result run() throws IOException {
        Files.createDirectories(work);
        List<Path> inputs = new ArrayList<>(files);
        inputs.addAll(namesFiles);
        ImportState state = ImportState.load(work, inputs);
        boolean resumed = state.isBegun();
        Result result;
        try (ImportFiles half = new ImportFiles(work, state.lengths())) {
            result = run(state, half, resumed);
        } catch (GazetteerException e) {
            if (!state.isBegun()) {
                clear();
            }
            throw e;
        }
        clear();
        return result;
    }

    private Result run(ImportState state, ImportFiles half, boolean resumed) throws IOException {
        Growing rows = half.open("rows");
        Growing names = half.open("names");
        RegionCodes regions = new RegionCodes(half.open("codes"));
        PairIndex ids = new PairIndex(half, "ids");
        PairIndex keys = new PairIndex(half, "keys");
        new ImportPhase("rows", state, half, progress).read(files, new ImportRows(rows, names, regions, ids, keys));
        Sorted byId = sorted(ids, "ids");
        if (!namesFiles.isEmpty()) {
            new ImportPhase("names", state, half, progress)
                    .read(namesFiles, new ImportNames(rows.path(), byId.file(), keys));
        }
        Sorted byName = sorted(keys, "keys");
        half.flush();
        int places = (int) (rows.length() / MappedPlaces.ROW);
        ByteBuffer header = ByteBuffer.allocate(MappedPlaces.HEADER)
                .putLong(MappedPlaces.MAGIC)
                .putInt(places)
                .putInt(byId.pairs())
                .putInt(byName.pairs())
                .putInt(regions.size())
                .putLong(names.length());
        Path whole = work.resolve("whole");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16)) {
            out.write(header.array());
            Files.copy(rows.path(), out);
            Files.copy(byId.file(), out);
            Files.copy(byName.file(), out);
            regions.writeIds(out);
            Files.copy(names.path(), out);
        }
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        return new Result(target, places, byName.pairs(), resumed);
    }

    private record Sorted(Path file, int pairs) {}

    private Sorted sorted(PairIndex index, String name) throws IOException {
        Path file = work.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return new Sorted(file, index.write(out));
        }
    }

    private void clear() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(work)) {
            left = all.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(work);
    }
}
