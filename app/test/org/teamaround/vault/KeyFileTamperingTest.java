package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.vault.Keys.Place;

/**
 * The key file damaged by chance, and changed by somebody who knows its format and puts the sum right again. It opens as it was or says
 * what is wrong; it never opens as something else. Unlocked without the database, so that each byte can have its turn.
 */
class KeyFileTamperingTest {
    private static final char[] ADA = "lantern pebble".toCharArray();
    private static final char[] EILIDH = "copper meadow".toCharArray();
    private static final Argon2Cost COST = new Argon2Cost(8, 1, 1);
    private static final int SUM = 32;
    @TempDir
    Path temp;
    private final Keys keys = new Keys(new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1)));
    private final Unlocking unlocking = new Unlocking(keys);
    private final Place place = new Place(UUID.randomUUID(), 1);
    private final DataKey key = DataKey.random();
    private final RecoveryPublic recovery = RecoveryKey.random().publicKeys();
    private final UserKeys adaPair = UserKeys.fresh();
    private final UserKeys eilidhPair = UserKeys.fresh();
    private final VaultUser ada = user("Ada Quill", adaPair, EnumSet.allOf(Role.class));
    private final VaultUser eilidh = user("Eilidh MacRae", eilidhPair, EnumSet.of(Role.CLERK));
    private final Slot.OfUser adaSlot = keys.slot(place, ada, adaPair, ADA, COST, key);
    private final Slot.OfUser eilidhSlot = keys.slot(place, eilidh, eilidhPair, EILIDH, COST, key);
    private final KeyContents contents = new KeyContents("Harbour Centre", new ThisDevice(UUID.randomUUID(), UUID.randomUUID(), ""),
        DeviceKeys.freshPrivateKey(), recovery, List.of(ada, eilidh), Optional.empty());
    private final KeyFile file = keys.sealed(place, 1, List.of(adaSlot, eilidhSlot, keys.slot(place, recovery, key)), contents, key);
    private final byte[] sound = KeyFileFormat.write(file);
    private VaultFolder folder;

    private VaultUser user(String name, UserKeys pair, EnumSet<Role> roles) {
        UUID id = UUID.randomUUID();
        return new VaultUser(id, name, roles, pair.publicKey(), Escrow.of(place.vault(), id, pair, recovery));
    }

    @BeforeEach
    void writeSound() throws IOException {
        folder = new VaultFolder(Files.createDirectory(temp.resolve("vault")));
        Files.write(folder.keys(), sound);
        Files.write(folder.previousKeys(), sound);
    }

    private String says(char[] passphrase) {
        Outcome<Unlocking.Opened> opened = unlocking.byPassphrase(folder, passphrase, Optional.empty());
        return opened.result().map(o -> o.keys().contents().equals(contents) ? "as before" : "something else")
            .orElseGet(() -> opened.problems().getFirst().key().replace("vault.problem.", ""));
    }

    private static byte[] summed(byte[] bytes) throws Exception {
        byte[] body = Arrays.copyOf(bytes, bytes.length - SUM);
        byte[] again = Arrays.copyOf(body, bytes.length);
        System.arraycopy(MessageDigest.getInstance("SHA-256").digest(body), 0, again, body.length, SUM);
        return again;
    }

    private String forged(KeyFile forged, char[] passphrase) throws IOException {
        byte[] bytes = KeyFileFormat.write(forged);
        Files.write(folder.keys(), bytes);
        Files.write(folder.previousKeys(), bytes);
        return says(passphrase);
    }

    private KeyFile with(Slot... slots) {
        return new KeyFile(place.vault(), 1, 1, List.of(slots), file.sealedContents(), file.seal());
    }

    @Test
    void every_byte_changed_by_chance_is_mended_from_the_other_generation_or_told() throws IOException {
        for (int at = 0; at < sound.length; at++) {
            byte[] damaged = sound.clone();
            damaged[at] ^= (byte) (1 + at % 255);
            Files.write(folder.keys(), damaged);
            assertThat(says(ADA)).as("byte %d", at).isEqualTo("as before");
            assertThat(Files.readAllBytes(folder.keys())).as("mended").isEqualTo(sound);
            Files.write(folder.keys(), damaged);
            Files.delete(folder.previousKeys());
            assertThat(says(ADA)).as("byte %d alone", at).isEqualTo("keys-damaged");
            Files.write(folder.previousKeys(), sound);
        }
    }

    @Test
    void every_byte_changed_on_purpose_with_the_sum_put_right_has_its_own_sentence() throws Exception {
        Map<String, Integer> told = new TreeMap<>();
        for (int at = 0; at < sound.length - SUM; at++) {
            byte[] changed = sound.clone();
            changed[at] ^= (byte) (1 + at % 255);
            Files.write(folder.keys(), summed(changed));
            Files.write(folder.previousKeys(), summed(changed));
            String says = says(ADA);
            assertThat(says).as("byte %d", at).isIn("keys-damaged", "keys-newer", "keys-trial", "keys-changed", "wrong-passphrase", "keys-memory-high",
                "keys-memory-low", "keys-passes-high", "keys-passes-low", "keys-lanes");
            told.merge(says, 1, Integer::sum);
        }
        System.out.println("Key file of " + sound.length + " bytes, each changed with the sum put right: " + told);
        assertThat(told).containsKeys("keys-changed", "keys-newer", "wrong-passphrase");
    }

    @Test
    void ones_own_slot_changed_is_told_from_a_wrong_passphrase_by_the_generation_before() throws Exception {
        int salt = KeyFileFormat.head(file).length + 1 + 1 + 16 + 2 + 12;
        byte[] changed = sound.clone();
        changed[salt] ^= 1;
        Files.write(folder.keys(), summed(changed));
        assertThat(says(ADA)).isEqualTo("passphrase-before");
        assertThat(says("something else".toCharArray())).isEqualTo("wrong-passphrase");
    }

    @Test
    void cut_or_longer_files_are_told() throws IOException {
        for (int length : List.of(0, 1, 8, 9, 10, 11, 41, 42, 43, sound.length / 2, sound.length - 33, sound.length - 1, sound.length + 1, 65_536, 65_537, 1_000_000)) {
            byte[] bytes = Arrays.copyOf(sound, length);
            Files.write(folder.keys(), bytes);
            Files.write(folder.previousKeys(), bytes);
            assertThat(says(ADA)).as("%d bytes", length).isEqualTo("keys-damaged");
        }
    }

    @Test
    void a_newer_program_s_file_is_not_passed_over_for_the_one_before_and_a_trial_s_is_named() throws Exception {
        for (Map.Entry<Integer, String> format : Map.of(3, "keys-newer", 0xFFFF, "keys-newer", 1, "keys-trial", 0, "keys-damaged").entrySet()) {
            byte[] other = sound.clone();
            other[8] = (byte) (format.getKey() >> 8);
            other[9] = (byte) (int) format.getKey();
            byte[] summed = summed(other);
            Files.write(folder.keys(), summed);
            if (format.getKey() == 0) Files.write(folder.previousKeys(), summed);
            assertThat(says(ADA)).as("format %d", format.getKey()).isEqualTo(format.getValue());
            assertThat(Files.readAllBytes(folder.keys())).as("left alone").isEqualTo(summed);
        }
    }

    @Test
    void work_out_of_bounds_is_refused_before_any_is_done_each_with_its_sentence() throws IOException {
        Unlocking strict = new Unlocking(new Keys(new PassphraseHash(Argon2Limits.STRICT)));
        int mib = 1024;
        Map<Argon2Cost, String> costs = Map.of(new Argon2Cost(4096 * mib, 3, 1), "keys-memory-high", new Argon2Cost(Integer.MIN_VALUE, 3, 1), "keys-memory-high",
            new Argon2Cost(1025 * mib, 3, 1), "keys-memory-high", new Argon2Cost(18 * mib, 3, 1), "keys-memory-low", new Argon2Cost(0, 3, 1), "keys-memory-low",
            new Argon2Cost(64 * mib, 2, 1), "keys-passes-low", new Argon2Cost(64 * mib, Integer.MAX_VALUE, 1), "keys-passes-high",
            new Argon2Cost(64 * mib, 3, 0), "keys-lanes", new Argon2Cost(64 * mib, 3, 1 << 24), "keys-lanes");
        for (Map.Entry<Argon2Cost, String> cost : costs.entrySet()) {
            Slot.OfUser dear = new Slot.OfUser(ada.id(), ada.roles(), cost.getKey(), adaSlot.salt(), adaSlot.sealedPrivateKey(), adaSlot.sealedKey());
            forged(with(dear), ADA);
            Problem problem = strict.byPassphrase(folder, ADA, Optional.empty()).problems().getFirst();
            assertThat(problem.key()).as(cost.getKey().toString()).isEqualTo("vault.problem." + cost.getValue());
        }
    }

    @Test
    void a_slot_copied_under_another_name_opens_for_neither() throws IOException {
        Slot.OfUser asAda = new Slot.OfUser(ada.id(), ada.roles(), eilidhSlot.cost(), eilidhSlot.salt(), eilidhSlot.sealedPrivateKey(), eilidhSlot.sealedKey());
        Slot recoverySlot = file.slots().getLast();
        assertThat(forged(with(asAda, eilidhSlot, recoverySlot), EILIDH)).as("her own slot still there").isEqualTo("keys-changed");
        assertThat(forged(with(asAda, recoverySlot), EILIDH)).isEqualTo("wrong-passphrase");
        assertThat(forged(with(asAda, recoverySlot), ADA)).isEqualTo("wrong-passphrase");
    }

    @Test
    void nobody_raises_themselves_by_editing_their_slot_nor_lends_it_to_another_vault() throws IOException {
        Slot.OfUser raised = eilidhSlot.with(EnumSet.allOf(Role.class));
        assertThat(forged(with(adaSlot, raised, file.slots().getLast()), EILIDH)).isEqualTo("keys-changed");
        KeyFile elsewhere = new KeyFile(UUID.randomUUID(), 1, 1, file.slots(), file.sealedContents(), file.seal());
        assertThat(forged(elsewhere, EILIDH)).isEqualTo("wrong-passphrase");
        KeyFile otherEpoch = new KeyFile(place.vault(), 2, 1, file.slots(), file.sealedContents(), file.seal());
        assertThat(forged(otherEpoch, EILIDH)).isEqualTo("keys-changed");
    }

    @Test
    void slots_and_contents_of_two_generations_do_not_mix() throws IOException {
        KeyFile next = keys.sealed(place, 2, file.slots(), contents, key);
        assertThat(forged(new KeyFile(place.vault(), 1, 2, file.slots(), file.sealedContents(), file.seal()), ADA)).isEqualTo("keys-changed");
        assertThat(forged(new KeyFile(place.vault(), 1, 2, file.slots(), file.sealedContents(), next.seal()), ADA)).isEqualTo("keys-changed");
        assertThat(forged(new KeyFile(place.vault(), 1, 2, List.of(adaSlot), next.sealedContents(), next.seal()), ADA)).isEqualTo("keys-changed");
        List<Slot> turned = new ArrayList<>(file.slots()).reversed();
        assertThat(forged(new KeyFile(place.vault(), 1, 2, turned, next.sealedContents(), next.seal()), ADA)).isEqualTo("keys-changed");
        assertThat(forged(next, ADA)).isEqualTo("as before");
    }
}
