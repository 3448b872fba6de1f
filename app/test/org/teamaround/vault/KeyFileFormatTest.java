package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Role;

class KeyFileFormatTest {
    private final Keys keys = new Keys(new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1)));
    private final DataKey key = DataKey.random();
    private final UUID vault = UUID.randomUUID();
    private final VaultUser user = new VaultUser(UUID.randomUUID(), "Ada Quill", EnumSet.allOf(Role.class));
    private final KeyContents contents = new KeyContents("Harbour Centre", new ThisDevice(UUID.randomUUID(), UUID.randomUUID(), ""), List.of(user));
    private final KeyFile file = keys.sealed(vault, 1, 1, List.of(
        keys.slot(vault, 1, user.id(), "passphrase".toCharArray(), new Argon2Cost(8, 1, 1), key),
        keys.slot(vault, 1, user.id(), RecoveryKey.random(), key)), contents, key);

    @Test
    void reads_what_it_writes_and_tells_nobody_a_name() {
        byte[] bytes = KeyFileFormat.write(file);
        KeyFile read = KeyFileFormat.read(bytes).orElseThrow();
        assertThat(KeyFileFormat.write(read)).isEqualTo(bytes);
        assertThat(keys.contents(read, key)).contains(contents);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Ada").doesNotContain("Harbour");
    }

    @Test
    void every_flipped_bit_cut_and_addition_is_noticed() {
        byte[] bytes = KeyFileFormat.write(file);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(KeyFileFormat.read(damaged)).as("bit %d", bit).isEmpty();
        }
        for (int length = 0; length < bytes.length; length++) assertThat(KeyFileFormat.read(Arrays.copyOf(bytes, length))).isEmpty();
        assertThat(KeyFileFormat.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
        assertThat(KeyFileFormat.read(new byte[KeyFileFormat.MOST_BYTES + 1])).isEmpty();
    }

    @Test
    void noise_is_never_a_key_file() {
        Random random = new Random(20260907);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            assertThat(KeyFileFormat.read(noise)).isEmpty();
        }
    }

    @Test
    void somebody_without_the_key_cannot_change_a_slot_or_lower_its_cost() {
        Slot.ByPassphrase slot = (Slot.ByPassphrase) file.slots().getFirst();
        Slot cheaper = new Slot.ByPassphrase(slot.user(), new Argon2Cost(8, 2, 1), slot.salt(), slot.sealedKey());
        KeyFile forged = new KeyFile(vault, 1, 1, List.of(cheaper, file.slots().getLast()), file.sealedContents(), file.seal());
        KeyFile read = KeyFileFormat.read(KeyFileFormat.write(forged)).orElseThrow();
        assertThat(keys.open(read, "passphrase".toCharArray())).isEmpty();
        KeyFile oneSlotLess = new KeyFile(vault, 1, 1, List.of(slot), file.sealedContents(), file.seal());
        assertThat(keys.contents(oneSlotLess, key)).isEmpty();
    }
}
