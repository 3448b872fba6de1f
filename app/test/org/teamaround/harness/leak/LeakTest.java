package org.teamaround.harness.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.schema.DefaultSchema;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Program;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.kernel.Moment;
import org.teamaround.shell.Vaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Nothing that was entered is found in any file under vault, home and temporary folder, nor on the console, after the program is killed. */
@Tag("harness")
class LeakTest {
    @TempDir
    private Path temp;

    @Test
    void nothing_entered_lies_in_clear() throws Exception {
        Tally tally = new Campaign("plain-text", new Length(false, 1, 1)).run((_, _) -> searched());
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
    }

    private Verdict searched() throws IOException, InterruptedException {
        run();
        Set<String> entered = entered();
        assertThat(entered).as("columns that held a marker").hasSizeGreaterThan(200).contains(Marker.of("person", "family"));
        PlainSearch search = new PlainSearch(entered);
        assertThat(temp.resolve("stick")).isDirectoryContaining("glob:**.age");
        assertThat(temp.resolve("vault").resolve("drafts")).isDirectoryContaining("glob:**.draft");
        List<String> hits = search.hits(temp);
        assertThat(search.hits(planted())).as("what does lie in clear is found").hasSize(7);
        return hits.isEmpty() ? Verdict.good("nothing of " + entered.size() + " words in " + files() + " files") : Verdict.bad("in clear", hits.toString());
    }

    private void run() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(temp.resolve("vault").toString()));
        for (String name : List.of("case-a")) arguments.add(Path.of("resources", "rehearsals", name + ".yaml").toAbsolutePath().toString());
        Path said = temp.resolve("said.txt");
        Process process = Program.at(temp, MarkedRun.class, arguments).redirectOutput(said.toFile()).redirectError(temp.resolve("errors.txt").toFile()).start();
        try {
            Instant patience = Instant.now().plus(Duration.ofMinutes(4));
            while (process.isAlive() && !Files.readString(said).contains("ready") && Instant.now().isBefore(patience)) process.waitFor(100, TimeUnit.MILLISECONDS);
            process.waitFor(300, TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).as(Files.readString(temp.resolve("errors.txt"))).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(said)).as("papers were printed").containsPattern("papers [1-9]").contains("ready");
        assertThat(Files.readString(temp.resolve("errors.txt"))).as("errors were told").contains("MarkedRun - ");
    }

    /** Every text of a dozen letters and more that any table holds, and the passphrase; short codes and words of the program itself are not telling. */
    private Set<String> entered() {
        Set<String> entered = new TreeSet<>(List.of(Marker.STEM, Marker.PASSPHRASE, "lantern pebble orchard"));
        try (UnlockedVault<CaseStore> vault = new Vaults(Moment.system()).open().byPassphrase(temp.resolve("vault"), Marker.PASSPHRASE.toCharArray()).orFault()) {
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables())
                for (Field<?> field : table.fields()) if (field.getType() == String.class) entered.addAll(texts(vault.store(), table, field.coerce(String.class)));
        }
        return entered;
    }

    private static List<String> texts(CaseStore store, Table<?> table, Field<String> field) {
        boolean codes = field.getDataType().length() < 200;
        return store.database().read().selectDistinct(field).from(table).where(field.isNotNull()).fetch(field).stream()
            .filter(text -> text.contains(Marker.STEM) || !codes && text.length() >= 12 && text.contains(" "))
            .map(text -> text.substring(0, Math.min(text.length(), 60))).toList();
    }

    /** The control: one word in each way of hiding it. */
    private Path planted() throws IOException {
        Path folder = Files.createDirectory(temp.resolveSibling(temp.getFileName() + "-planted"));
        String text = "before " + Marker.of("person", "family") + " after";
        Files.writeString(folder.resolve("plain"), text);
        Files.write(folder.resolve("little"), text.getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("big"), text.getBytes(StandardCharsets.UTF_16BE));
        Files.writeString(folder.resolve("base64"), java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(folder.resolve("named " + Marker.STEM), "");
        try (var out = new java.util.zip.DeflaterOutputStream(Files.newOutputStream(folder.resolve("deflated")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(folder.resolve("zip")))) {
            out.putNextEntry(new java.util.zip.ZipEntry("entry"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
