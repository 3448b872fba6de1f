package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.backup.age.AgeRecipient;

/** Containers that open, made by somebody who has the keys, but do not hold what they say: each has its own sentence. */
class ForgedBackupTest {
    @TempDir
    Path temp;
    private BackedUp centre;
    private Path copy;
    private Contents contents;

    @BeforeEach
    void copied() {
        centre = new BackedUp(temp);
        copy = temp.resolve("copy.mv.db");
        contents = centre.snapshots.copy(centre.vault().store(), copy).orFault();
    }

    @AfterEach
    void close() {
        centre.close();
    }

    private List<String> problems(Contents said, boolean signed, Path database, Path attachments) throws IOException {
        StoreOpening keys = centre.vault().opening();
        byte[] keyFile = Files.readAllBytes(centre.folder.resolve("vault.keys"));
        Parts parts = Parts.of(keyFile, database, attachments);
        Manifest manifest = new Manifest("0.1.0", Instant.parse("2026-09-07T08:30:00Z"), keys.device().id(), keys.device().incarnation(), said, parts.sums());
        byte[] written = ManifestFormat.write(manifest, bytes -> signed ? keys.deviceKeys().sign(bytes) : new byte[64]);
        Path file = temp.resolve("forged.age");
        Files.deleteIfExists(file);
        Container.write(file, List.of(new AgeRecipient(Proof.identity(keys).recipient().publicKey())), keyFile, written, manifest.created(), parts, part -> { });
        return BackedUp.keys(centre.verify.byPassphrase(file, TestVaults.PASSPHRASE.toCharArray()));
    }

    @Test
    void theTrueOneIsSound() throws IOException {
        assertThat(problems(contents, true, copy, centre.folder.resolve("attachments"))).isEmpty();
    }

    @Test
    void unsigned() throws IOException {
        assertThat(problems(contents, false, copy, centre.folder.resolve("attachments"))).containsExactly("backup.problem.signature");
    }

    @Test
    void oneRowFewerThanSaid() throws IOException {
        TreeMap<String, TableSum> tables = new TreeMap<>(contents.tables());
        tables.compute("setting_change", (name, sum) -> new TableSum(sum.rows() + 1, sum.sha256()));
        Contents more = new Contents(contents.schema(), contents.children(), contents.entries(), tables, contents.heads());
        assertThat(problems(more, true, copy, centre.folder.resolve("attachments"))).containsExactly("backup.problem.differs");
    }

    @Test
    void anotherEndOfTheJournal() throws IOException {
        Contents longer = new Contents(contents.schema(), contents.children(), contents.entries(), contents.tables(),
            new TreeMap<>(java.util.Map.of(centre.vault().opening().device().id(), new Head(contents.entries() + 1, "00".repeat(32)))));
        assertThat(problems(longer, true, copy, centre.folder.resolve("attachments"))).containsExactly("backup.problem.differs");
    }

    /** In its pages; of the two headers before them one may be damaged, and the other says the same. */
    @Test
    void aDamagedDatabase() throws IOException {
        byte[] bytes = Files.readAllBytes(copy);
        for (int at : new int[] {33_000, bytes.length / 2, bytes.length - 50}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            List<String> problems = problems(contents, true, Files.write(temp.resolve("damaged.mv.db"), damaged), centre.folder.resolve("attachments"));
            assertThat(problems).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void aMixedUpAttachment() throws IOException {
        Path attachments = Files.createDirectories(temp.resolve("attachments"));
        Path mine = Files.list(centre.folder.resolve("attachments")).findFirst().orElseThrow();
        Files.copy(mine, attachments.resolve(UUID.randomUUID().toString()));
        assertThat(problems(contents, true, copy, attachments)).containsExactly("vault.problem.attachment-damaged");
    }
}
