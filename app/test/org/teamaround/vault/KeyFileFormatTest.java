package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Role;
import org.teamaround.vault.Keys.Place;

class KeyFileFormatTest {
    private static final Argon2Cost COST = new Argon2Cost(8, 1, 1);
    private final Keys keys = new Keys(new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1)));
    private final DataKey key = DataKey.random();
    private final Place place = new Place(UUID.randomUUID(), 1);
    private final RecoveryPublic recovery = RecoveryKey.random().publicKeys();
    private final UserKeys pair = UserKeys.fresh();
    private final VaultUser user = new VaultUser(UUID.randomUUID(), "Ada Quill", EnumSet.allOf(Role.class), pair.publicKey(), new byte[92]);
    private final Witness witness = new Witness(Map.of(UUID.randomUUID(), new ChainHead(7, new byte[32])),
        Optional.of(new PageState(UUID.randomUUID(), 9, new byte[32])));
    private final KeyContents contents = new KeyContents("Harbour Centre", new ThisDevice(UUID.randomUUID(), UUID.randomUUID(), ""),
        DeviceKeys.freshPrivateKey(), recovery, List.of(user), Optional.of(witness));
    private final Slot.OfUser slot = keys.slot(place, user, pair, "passphrase".toCharArray(), COST, key);
    private final KeyFile file = keys.sealed(place, 1, List.of(slot, keys.slot(place, recovery, key)), contents, key);

    private static String problem(byte[] bytes) {
        return KeyFileFormat.read(bytes).problems().stream().map(org.teamaround.kernel.Problem::key).collect(java.util.stream.Collectors.joining());
    }

    @Test
    void reads_what_it_writes_and_tells_nobody_a_name() {
        byte[] bytes = KeyFileFormat.write(file);
        KeyFile read = KeyFileFormat.read(bytes).orFault();
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
            assertThat(problem(damaged)).as("bit %d", bit).isEqualTo("vault.problem.keys-damaged");
        }
        for (int length = 0; length < bytes.length; length++) assertThat(problem(Arrays.copyOf(bytes, length))).isEqualTo("vault.problem.keys-damaged");
        assertThat(problem(Arrays.copyOf(bytes, bytes.length + 1))).isEqualTo("vault.problem.keys-damaged");
        assertThat(problem(new byte[KeyFileFormat.MOST_BYTES + 1])).isEqualTo("vault.problem.keys-damaged");
    }

    @Test
    void noise_is_never_a_key_file() {
        Random random = new Random(20260907);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            assertThat(problem(noise)).isEqualTo("vault.problem.keys-damaged");
        }
    }

    @Test
    void somebody_without_the_key_cannot_change_a_slot_or_lower_its_cost() {
        Slot.OfUser cheaper = new Slot.OfUser(slot.user(), slot.roles(), new Argon2Cost(8, 2, 1), slot.salt(), slot.sealedPrivateKey(), slot.sealedKey());
        KeyFile forged = new KeyFile(place.vault(), 1, 1, List.of(cheaper, file.slots().getLast()), file.sealedContents(), file.seal());
        KeyFile read = KeyFileFormat.read(KeyFileFormat.write(forged)).orFault();
        assertThat(keys.open(read, read.users().getFirst(), "passphrase".toCharArray())).isEmpty();
        KeyFile oneSlotLess = new KeyFile(place.vault(), 1, 1, List.of(slot), file.sealedContents(), file.seal());
        assertThat(keys.contents(oneSlotLess, key)).isEmpty();
    }
}
