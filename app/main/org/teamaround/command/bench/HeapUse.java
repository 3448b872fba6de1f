package org.teamaround.command.bench;

import static org.teamaround.command.bench.Figure.Unit.COUNT;
import static org.teamaround.command.bench.Figure.Unit.MEBIBYTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the program holds in its heap after everything else was measured, with the window, its index and whatever lists it keeps; and how
 * large the vault's file is.
 */
final class HeapUse implements Measurement {
    private static final double MIB = 1024 * 1024;

    @Override
    public List<Figure> take(BenchVault vault) {
        return List.of(Figure.under(512, "heap", heap(), MEBIBYTES), Figure.of("file", size(vault.folder()), MEBIBYTES),
            Figure.of("children-there", vault.program().people().persons.childIds().size(), COUNT));
    }


    static double heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(HeapUse::afterCollection).sum() / MIB;
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage() == null ? pool.getUsage().getUsed() : pool.getCollectionUsage().getUsed();
    }

    private static double size(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".mv.db")).mapToLong(HeapUse::length).sum() / MIB;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
