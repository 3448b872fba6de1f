package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Draft;

/** Drafts on the disk: one user's only, whole or not there, and never lost for a full disk. */
class SealedDraftsTest {
    private static final Instant AT = Instant.parse("2026-02-24T10:42:00Z");
    @TempDir
    Path vault;

    private Path folder() {
        return vault.resolve("drafts");
    }

    private SealedDrafts drafts(int key) {
        return drafts(key, new DraftFiles(folder()));
    }

    private static SealedDrafts drafts(int key, DraftFiles files) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new SealedDrafts(files, bytes);
    }

    private static Draft draft(String typed, int minutes) {
        return new Draft(UUID.randomUUID(), "Change: Maya Holt", Bookmark.of("person-change").with("child", UUID.randomUUID()),
            Optional.of(Bookmark.of("dialog").inside("part")), AT.plusSeconds(60L * minutes), Map.of("given", typed, "birth", "31/2/20"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    @Test
    void comeBackNewestFirstAndGoWhenDiscarded() throws IOException {
        Draft first = draft("łzy 😀\nsecond line", 0);
        Draft second = draft("x".repeat(70_000), 1);
        assertThat(drafts(1).save(first).isDone()).isTrue();
        drafts(1).save(second);
        assertThat(drafts(1).all()).containsExactly(second, first);
        drafts(1).discard(first.id());
        assertThat(drafts(1).all()).containsExactly(second);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anotherUserReadsNothing() {
        drafts(1).save(draft("mine", 0));
        assertThat(drafts(2).all()).isEmpty();
        assertThat(drafts(1).all()).hasSize(1);
    }

    @Test
    void theFileTellsNothing() throws IOException {
        drafts(1).save(draft("Kowalska", 0));
        drafts(1).save(draft("K", 0));
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("Kowalska", "Maya", "person");
            assertThat(Files.size(file)).as("both as long").isEqualTo(Files.size(files().getFirst()));
        }
    }

    @Test
    void aChangedFileIsLeftOutAndSoIsOneUnderAnotherName() throws IOException {
        drafts(1).save(draft("one", 0));
        Path file = files().getFirst();
        byte[] sealed = Files.readAllBytes(file);
        Files.write(folder().resolve(UUID.randomUUID() + ".draft"), sealed);
        Files.write(folder().resolve("notes.draft"), sealed);
        assertThat(drafts(1).all()).hasSize(1);
        sealed[100] ^= 1;
        Files.write(file, sealed);
        assertThat(drafts(1).all()).isEmpty();
    }

    @Test
    void withoutTheFolderTheyWaitSealedInMemoryAndGoToTheDiskLater() throws IOException {
        Files.createFile(folder());
        DraftFiles files = new DraftFiles(folder());
        Draft kept = draft("kept", 0);
        assertThat(drafts(1, files).save(kept).problems()).extracting(problem -> problem.key()).containsExactly("shell.drafts.not-kept");
        assertThat(drafts(1, files).all()).as("after the lock too").containsExactly(kept);
        assertThat(drafts(2, files).all()).isEmpty();
        Files.delete(folder());
        drafts(1, files).save(draft("next", 1));
        assertThat(drafts(1).all()).hasSize(2).contains(kept);
    }
}
