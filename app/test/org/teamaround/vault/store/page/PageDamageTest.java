package org.teamaround.vault.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a closed file: it is refused, or every page reads as it was. Never something else. */
class PageDamageTest {
    @TempDir
    Path temp;
    private PagesOnDisk disk;
    private byte[] raw;
    private byte[] content;
    private FileState state;
    private int refused;
    private int right;

    @BeforeEach
    void make() throws IOException {
        disk = new PagesOnDisk(temp.resolve("case.mv.db"));
        disk.makeClosed();
        raw = Files.readAllBytes(disk.path());
        content = disk.look(Optional.empty()).content();
        state = Pages.of(disk.path(), PagesOnDisk.KEY);
    }

    /** A store header that reads as zeros is right too, as long as the other is there. */
    private void notSilent(byte[] changed, String what) throws IOException {
        Files.write(disk.path(), changed);
        PagesOnDisk.Outcome seen = disk.look(Optional.of(state));
        if (seen.trouble().isPresent()) {
            refused++;
            return;
        }
        byte[] expected = content.clone();
        int zeros = 0;
        for (int page = 1; page <= 2; page++) if (seen.content()[page * 4096] == 0) {
            Arrays.fill(expected, page * 4096, page * 4096 + 4096, (byte) 0);
            zeros++;
        }
        assertThat(zeros).as(what).isLessThan(2);
        assertThat(Arrays.equals(seen.content(), expected)).as(what).isTrue();
        right++;
    }

    @Test
    void every_byte_of_both_headers_changed_in_turn() throws IOException {
        for (int at = 0; at < 2 * PageLayout.HEADER; at++) {
            byte[] changed = raw.clone();
            changed[at] ^= (byte) (1 << at % 8);
            notSilent(changed, "header byte " + at);
        }
        assertThat(right + refused).isEqualTo(2 * PageLayout.HEADER);
        byte[] both = raw.clone();
        both[100] ^= 1;
        both[4096 + 100] ^= 1;
        refused = 0;
        notSilent(both, "both headers");
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void bits_flipped_anywhere() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            byte[] changed = raw.clone();
            int at = random.nextInt(raw.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            notSilent(changed, "byte " + at);
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void pages_swapped_zeroed_cut_off_and_added() throws IOException {
        int slots = 13;
        for (int one = 0; one < slots; one++) {
            for (int other = 0; other < slots; other++) {
                if (one == other || PageLayout.length(one) != PageLayout.length(other)) continue;
                byte[] changed = raw.clone();
                System.arraycopy(raw, (int) PageLayout.offset(one), changed, (int) PageLayout.offset(other), PageLayout.length(one));
                notSilent(changed, one + " over " + other);
            }
            byte[] zeroed = raw.clone();
            Arrays.fill(zeroed, (int) PageLayout.offset(one), (int) PageLayout.offset(one + 1), (byte) 0);
            notSilent(zeroed, "zeroed " + one);
        }
        int before = refused;
        for (int length = 0; length < raw.length; length += 512) notSilent(Arrays.copyOf(raw, length), "cut to " + length);
        for (int more : new int[] {1, 511, 512, 4096, 4608, 9216, 100_000}) notSilent(Arrays.copyOf(raw, raw.length + more), "longer by " + more);
        byte[] doubled = Arrays.copyOf(raw, raw.length + 4608);
        System.arraycopy(raw, (int) PageLayout.offset(12), doubled, raw.length, 4608);
        notSilent(doubled, "its last page once more");
        assertThat(refused - before).isEqualTo((raw.length + 511) / 512 + 8);
    }

    @Test
    void any_mixture_of_two_states_of_a_closed_file() throws IOException {
        try (Pages pages = PagesOnDisk.pages(Optional.of(state)); var file = disk.open(pages)) {
            for (int page = 3; page < 13; page++) PagesOnDisk.write(file, page, 60 + page, 1);
            PagesOnDisk.write(file, 1, 90, 2);
        }
        byte[] older = raw;
        raw = Files.readAllBytes(disk.path());
        content = disk.look(Optional.empty()).content();
        state = Pages.of(disk.path(), PagesOnDisk.KEY);
        Random random = new Random(5);
        for (int round = 0; round < 1000; round++) {
            byte[] mixed = raw.clone();
            for (int page = 0; page < 13; page++) {
                if (random.nextInt(4) == 0) System.arraycopy(older, (int) PageLayout.offset(page), mixed, (int) PageLayout.offset(page), PageLayout.length(page));
            }
            for (int copy = 0; copy < 2; copy++) if (random.nextInt(6) == 0) System.arraycopy(older, copy * 4096, mixed, copy * 4096, 4096);
            notSilent(mixed, "round " + round);
        }
        assertThat(refused).isGreaterThan(500);
        refused = 0;
        notSilent(older, "the whole older file");
        assertThat(refused).isEqualTo(1);
    }
}
