package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.schema.tables.records.DocumentRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.TestMoment;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;
import org.teamaround.vault.store.Surroundings;

/** A vault written once more under another data key, stopped after each step: it opens under the key that holds, whole. */
class RotationTest {
    private static final String LETTER = "a letter to keep";
    @TempDir
    Path temp;
    private final TestMoment moment = TestMoment.at("2026-09-07T09:30");
    private final DataKey old = DataKey.random();
    private final DataKey fresh = DataKey.random();
    private VaultFolder folder;
    private Optional<Witness> witness = Optional.empty();

    @BeforeEach
    void make() {
        folder = new VaultFolder(temp.resolve("vault"));
        folder.path().toFile().mkdirs();
        H2CaseStores stores = new H2CaseStores(moment);
        CaseStore store = stores.create(opening(old, 1)).orFault();
        store.database().inTransaction(Act.of("test.enter", user().actor()).because("it is due"), () -> {
            UUID id = UUID.randomUUID();
            DocumentRecord document = new DocumentRecord();
            document.setId(id);
            document.setKind("agenda");
            document.setTitle("Harebell");
            document.setMadeAt(moment.now().atOffset(java.time.ZoneOffset.UTC));
            document.setMadeBy("Ada Quill");
            document.setSealedFile(store.sealedFiles().put(LETTER.getBytes(StandardCharsets.UTF_8)));
            document.setSha256("");
            store.gate().save(document);
            return Outcome.done(true);
        }).orFault();
        witness = Optional.of(stores.close(store));
    }

    private static VaultUser user() {
        return new VaultUser(new UUID(1, 2), "Ada Quill", EnumSet.allOf(Role.class), new byte[32], new byte[0]);
    }

    private StoreOpening opening(DataKey key, int epoch) {
        ThisDevice device = new ThisDevice(new UUID(3, 4), new UUID(5, 6), "Laptop");
        return new StoreOpening(folder, key, epoch, device, new DeviceKeys(new byte[32]), user(), new UserKeys(new byte[32]), () -> List.of(user()), witness);
    }

    private H2CaseStores stoppingAfter(String step) {
        return new H2CaseStores(moment, Surroundings.system(), done -> {
            if (done.equals(step)) throw new IllegalStateException(step);
        });
    }

    /** Opens as the next start would, checks everything, and answers whether it was whole. */
    private boolean opensWhole(DataKey key, int epoch) {
        H2CaseStores stores = new H2CaseStores(moment);
        stores.settleNext(folder, key, epoch);
        Outcome<CaseStore> opened = stores.open(opening(key, epoch));
        if (!opened.isDone()) return false;
        try (CaseStore store = opened.orFault()) {
            assertThat(stores.verify(store).problems()).isEmpty();
            assertThat(store.sealedFiles().openAll().orElseThrow()).hasSize(1)
                .allSatisfy(id -> assertThat(new String(store.sealedFiles().read(id), StandardCharsets.UTF_8)).isEqualTo(LETTER));
            assertThat(store.database().read().fetchCount(org.teamaround.database.schema.Tables.DOCUMENT)).isEqualTo(1);
        }
        return true;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.path())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void before_the_key_file_says_so_the_old_key_opens_and_what_was_begun_is_gone() throws IOException {
        for (String step : List.of("copied", "database", "attachments")) {
            assertThatThrownBy(() -> stoppingAfter(step).writeNext(folder, old, 1, fresh, 2)).as(step).hasMessageContaining(step);
            assertThat(files()).contains("case.next.mv.db");
            assertThat(opensWhole(old, 1)).as(step).isTrue();
            assertThat(files()).containsExactly("attachments", "case.mv.db");
        }
    }

    @Test
    void once_the_key_file_says_so_the_new_key_opens_wherever_the_move_stopped() throws IOException {
        List<String> steps = new ArrayList<>(List.of("old attachments aside", "attachments in place", "database in place", "none"));
        Path sound = temp.resolve("sound");
        for (String step : steps) {
            copy(folder.path(), sound);
            assertThat(new H2CaseStores(moment).writeNext(folder, old, 1, fresh, 2).isDone()).isTrue();
            if (step.equals("none")) new H2CaseStores(moment).settleNext(folder, fresh, 2);
            else assertThatThrownBy(() -> stoppingAfter(step).settleNext(folder, fresh, 2)).hasMessageContaining(step);
            assertThat(opensWhole(fresh, 2)).as(step).isTrue();
            assertThat(files()).as(step).containsExactly("attachments", "case.mv.db");
            assertThat(new H2CaseStores(moment).open(opening(old, 1)).problems()).as("the old key").extracting(p -> p.key()).containsExactly("vault.problem.database-damaged");
            copy(sound, folder.path());
        }
    }

    @Test
    void nothing_of_it_is_begun_without_room() throws IOException {
        Surroundings full = new FullDrive(Surroundings.system());
        assertThat(new H2CaseStores(moment, full, step -> { }).writeNext(folder, old, 1, fresh, 2).problems()).extracting(p -> p.key())
            .containsExactly("pages.problem.no-room-for-next");
        assertThat(files()).containsExactly("attachments", "case.mv.db");
        assertThat(opensWhole(old, 1)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        delete(to.toFile());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    private static void delete(java.io.File tree) {
        java.io.File[] below = tree.listFiles();
        if (below != null) for (java.io.File each : below) delete(each);
        assertThat(tree.delete() || !tree.exists()).isTrue();
    }

    /** A drive with nothing left on it. */
    private record FullDrive(Surroundings real) implements Surroundings {
        @Override public Optional<String> variable(String name) { return real.variable(name); }

        @Override public Path home() { return real.home(); }

        @Override public String driveType(Path where) { return real.driveType(where); }

        @Override public java.util.Set<String> mappedDrives() { return real.mappedDrives(); }

        @Override public Path real(Path where) { return real.real(where); }

        @Override public Optional<String> text(Path file) { return real.text(file); }

        @Override public long usable(Path where) { return 0; }
    }
}
