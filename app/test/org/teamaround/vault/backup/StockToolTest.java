package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.vault.backup.age.AgeIdentity;

/** A whole backup, opened with nothing of this program: the stock {@code age} tool where it is installed, the line on the recovery sheet, and a zip reader. */
class StockToolTest {
    @TempDir
    Path temp;

    @Test
    void opensABackupWithTheLineOnTheSheet() throws Exception {
        Path tool = tool();
        BackedUp centre = new BackedUp(temp);
        Path backup = centre.made();
        try (AgeIdentity identity = new AgeIdentity(centre.recovery.ageIdentity())) {
            Files.writeString(temp.resolve("identity.txt"), identity.text() + "\n");
        }
        Process process = new ProcessBuilder(tool.toString(), "-d", "-i", "identity.txt", "-o", "backup.zip", backup.toString()).directory(temp.toFile())
            .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Map<String, byte[]> entries = entries(Files.readAllBytes(temp.resolve("backup.zip")));
        assertThat(entries.keySet()).startsWith("manifest.json", "vault.keys", "case.mv.db").hasSize(4);
        assertThat(entries.get("vault.keys")).isEqualTo(Files.readAllBytes(centre.folder.resolve("vault.keys")));
        assertThat(new String(entries.get("manifest.json"), StandardCharsets.UTF_8)).contains("\"children\":0");
        assertThat(new String(entries.get("case.mv.db"), StandardCharsets.ISO_8859_1)).as("what is inside stays encrypted").doesNotContain("an answer");
        centre.close();
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) entries.put(entry.getName(), in.readAllBytes());
        }
        return entries;
    }

    private static Path tool() {
        List<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).filter(p -> !p.isBlank())
            .flatMap(p -> Stream.of(Path.of(p, "age"), Path.of(p, "age.exe"))).filter(Files::isExecutable).toList();
        assumeTrue(!found.isEmpty(), "the age tool is not installed here");
        return found.getFirst();
    }
}
