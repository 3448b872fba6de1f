package org.teamaround.vault.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageSealTest {
    private static final byte[] LABEL = {1, 2, 3};

    private static byte[] sealed(PageSeal seal, byte[] plain) {
        ByteBuffer target = ByteBuffer.allocate(plain.length + PageSeal.NONCE + PageSeal.TAG);
        seal.seal(plain, LABEL, target);
        return target.array();
    }

    @Test
    void no_nonce_comes_twice_when_the_count_runs_out_and_everything_still_opens() {
        PageSeal seal = new PageSeal(PagesOnDisk.KEY, 0xFFFF_FFFDL);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) all.add(sealed(seal, new byte[] {(byte) i}));
        Set<String> nonces = new HashSet<>();
        Set<Long> prefixes = new HashSet<>();
        for (byte[] one : all) {
            nonces.add(Arrays.toString(Arrays.copyOf(one, PageSeal.NONCE)));
            prefixes.add(ByteBuffer.wrap(one).getLong());
        }
        assertThat(nonces).hasSize(8);
        assertThat(prefixes).as("other bits are drawn once").hasSize(2);
        for (int i = 0; i < 8; i++) assertThat(seal.open(all.get(i), 0, all.get(i).length, LABEL)).containsExactly(i);
    }

    @Test
    void another_label_another_key_and_any_bit_open_nothing() {
        PageSeal seal = new PageSeal(PagesOnDisk.KEY);
        byte[] sound = sealed(seal, new byte[50]);
        assertThat(seal.open(sound, 0, sound.length, new byte[] {1, 2, 4})).isNull();
        assertThat(new PageSeal(new byte[32]).open(sound, 0, sound.length, LABEL)).isNull();
        for (int bit = 0; bit < sound.length * 8; bit++) {
            byte[] changed = sound.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(seal.open(changed, 0, changed.length, LABEL)).as("bit %d", bit).isNull();
        }
        assertThat(seal.open(sound, 0, sound.length, LABEL)).hasSize(50);
    }
}
