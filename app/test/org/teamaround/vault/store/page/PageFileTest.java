package org.teamaround.vault.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of pages by itself, without H2: what was written is read, and nothing else is taken for it. */
class PageFileTest {
    @TempDir
    Path temp;
    private PagesOnDisk disk;

    @BeforeEach
    void name() {
        disk = new PagesOnDisk(temp.resolve("case.mv.db"));
    }

    private byte[] whole() {
        byte[] whole = new byte[13 * PageLayout.PAGE];
        int at = 0;
        for (byte[] part : List.of(PagesOnDisk.content(1, 1), PagesOnDisk.content(2, 2), PagesOnDisk.content(10, 1), PagesOnDisk.content(20, 2),
            PagesOnDisk.content(30, 3), PagesOnDisk.content(40, 4))) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    @Test
    void what_was_written_is_read_again_in_any_pieces_and_nothing_of_it_lies_in_the_file() throws IOException {
        disk.makeClosed();
        assertThat(disk.look(Optional.empty())).satisfies(seen -> assertThat(seen.trouble()).isEmpty())
            .satisfies(seen -> assertThat(seen.content()).isEqualTo(whole()));
        Random random = new Random(7);
        try (Pages pages = PagesOnDisk.pages(Optional.empty()); FileChannel file = disk.open(pages)) {
            for (int round = 0; round < 300; round++) {
                int from = random.nextInt(whole().length);
                ByteBuffer piece = random.nextBoolean() ? ByteBuffer.allocate(random.nextInt(20_000)) : ByteBuffer.allocateDirect(random.nextInt(20_000));
                int length = file.read(piece, from);
                byte[] got = new byte[piece.flip().remaining()];
                piece.get(got);
                assertThat(got).hasSize(Math.max(length, 0)).isEqualTo(Arrays.copyOfRange(whole(), from, from + length));
            }
            assertThat(file.read(ByteBuffer.allocate(9), file.size())).isEqualTo(-1);
        }
        byte[] raw = Files.readAllBytes(disk.path());
        for (int at = 0; at + 16 < raw.length; at++) if (raw[at] != 0) assertThat(same(raw, at)).as("at %d", at).isFalse();
    }

    private static boolean same(byte[] raw, int at) {
        for (int next = at + 1; next < at + 16; next++) if (raw[next] != raw[at]) return false;
        return true;
    }

    @Test
    void another_key_or_epoch_opens_nothing_and_changes_nothing() throws IOException {
        disk.makeClosed();
        byte[] before = Files.readAllBytes(disk.path());
        for (Pages other : List.of(new Pages(new byte[32], PagesOnDisk.EPOCH, Optional.empty()), new Pages(PagesOnDisk.KEY, 4, Optional.empty()))) {
            try (other; FileChannel file = disk.open(other)) {
                assertThatThrownBy(file::size).isInstanceOf(PageException.class);
                assertThatThrownBy(() -> PagesOnDisk.write(file, 3, 1, 1)).isInstanceOf(PageException.class);
                assertThat(other.trouble()).contains(PageTrouble.DAMAGED);
            }
        }
        assertThat(Files.readAllBytes(disk.path())).isEqualTo(before);
    }

    @Test
    void a_file_from_before_there_were_pages_and_one_of_a_later_format_are_told_apart_from_damage() throws IOException {
        Files.write(disk.path(), Arrays.copyOf("H2encrypt\nxxxxxxxx".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 20_000));
        assertThat(disk.look(Optional.empty()).trouble()).contains(PageTrouble.EARLIER_TRIAL);
        Files.delete(disk.path());
        disk.makeClosed();
        byte[] raw = Files.readAllBytes(disk.path());
        raw[17] = raw[4096 + 17] = 9;
        Files.write(disk.path(), raw);
        assertThat(disk.look(Optional.empty()).trouble()).contains(PageTrouble.NEWER);
        for (byte[] foreign : List.of(new byte[1], new byte[9_000], new byte[100_000])) {
            Files.write(disk.path(), foreign);
            assertThat(disk.look(Optional.empty()).trouble()).contains(PageTrouble.DAMAGED);
        }
    }

    @Test
    void a_bad_page_stops_everything_for_good_and_tells_once() throws IOException {
        disk.makeClosed();
        List<PageTrouble> told = new ArrayList<>();
        try (Pages pages = PagesOnDisk.pages(Optional.empty()); FileChannel file = disk.open(pages)) {
            pages.whenStopped(told::add);
            assertThat(PagesOnDisk.read(file, 5, 1)).isEqualTo(PagesOnDisk.content(21, 1));
            flip(PageLayout.offset(5) + 100);
            byte[] before = Files.readAllBytes(disk.path());
            assertThatThrownBy(() -> PagesOnDisk.read(file, 5, 1)).isInstanceOf(PageException.class);
            assertThatThrownBy(() -> PagesOnDisk.read(file, 3, 1)).isInstanceOf(PageException.class);
            assertThatThrownBy(() -> PagesOnDisk.write(file, 13, 3, 1)).isInstanceOf(PageException.class);
            assertThatThrownBy(() -> file.truncate(8 * PageLayout.PAGE)).isInstanceOf(PageException.class);
            assertThatThrownBy(() -> file.force(true)).isInstanceOf(PageException.class);
            file.close();
            assertThat(Files.readAllBytes(disk.path())).isEqualTo(before);
        }
        assertThat(told).containsExactly(PageTrouble.DAMAGED);
    }

    @Test
    void an_old_page_put_back_under_a_running_program_stops_it() throws IOException {
        try (Pages pages = PagesOnDisk.pages(Optional.empty()); FileChannel file = disk.open(pages)) {
            PagesOnDisk.fill(file);
            byte[] old = Arrays.copyOfRange(Files.readAllBytes(disk.path()), (int) PageLayout.offset(12), (int) PageLayout.offset(13));
            PagesOnDisk.write(file, 12, 99, 1);
            assertThat(PagesOnDisk.read(file, 12, 1)).isEqualTo(PagesOnDisk.content(99, 1));
            put(old, PageLayout.offset(12));
            assertThatThrownBy(() -> PagesOnDisk.read(file, 12, 1)).isInstanceOf(PageException.class);
            assertThat(pages.trouble()).contains(PageTrouble.DAMAGED);
        }
    }

    @Test
    void a_bad_store_header_reads_as_zeros_and_the_other_stands() throws IOException {
        disk.makeClosed();
        flip(PageLayout.offset(1) + 50);
        PagesOnDisk.Outcome seen = disk.look(Optional.empty());
        assertThat(seen.trouble()).isEmpty();
        assertThat(Arrays.copyOfRange(seen.content(), 4096, 8192)).containsOnly(0);
        assertThat(Arrays.copyOfRange(seen.content(), 8192, 12288)).containsOnly(3);
        flip(PageLayout.offset(2) + 50);
        assertThat(disk.look(Optional.empty()).trouble()).contains(PageTrouble.DAMAGED);
    }

    @Test
    void an_older_whole_file_is_refused_when_a_newer_one_is_remembered() throws IOException {
        disk.makeClosed();
        Path older = Files.copy(disk.path(), temp.resolve("older"));
        FileState first = Pages.of(disk.path(), PagesOnDisk.KEY);
        try (Pages pages = PagesOnDisk.pages(Optional.of(first)); FileChannel file = disk.open(pages)) {
            PagesOnDisk.write(file, 13, 50, 2);
        }
        FileState second = Pages.of(disk.path(), PagesOnDisk.KEY);
        assertThat(second.clean()).isTrue();
        assertThat(second.writes()).isEqualTo(first.writes() + 2);
        assertThat(disk.look(Optional.of(second)).trouble()).isEmpty();
        assertThat(disk.look(Optional.of(first)).trouble()).as("newer than remembered").isEmpty();
        assertThat(new PagesOnDisk(older).look(Optional.of(second)).trouble()).contains(PageTrouble.ROLLED_BACK);
        Files.write(older, new byte[0]);
        assertThat(new PagesOnDisk(older).look(Optional.of(second)).trouble()).as("emptied").contains(PageTrouble.DAMAGED);
        PagesOnDisk another = new PagesOnDisk(temp.resolve("another"));
        another.makeClosed();
        assertThat(another.look(Optional.of(second)).trouble()).as("another file under the same key").contains(PageTrouble.ROLLED_BACK);
    }

    @Test
    void looking_without_writing_leaves_every_byte_as_it_was() throws IOException {
        disk.makeClosed();
        byte[] before = Files.readAllBytes(disk.path());
        assertThat(disk.look(Optional.empty()).trouble()).isEmpty();
        assertThat(Files.readAllBytes(disk.path())).isEqualTo(before);
    }

    private void flip(long at) throws IOException {
        byte[] raw = Files.readAllBytes(disk.path());
        raw[(int) at] ^= 1;
        Files.write(disk.path(), raw);
    }

    private void put(byte[] bytes, long at) throws IOException {
        try (FileChannel raw = FileChannel.open(disk.path(), java.nio.file.StandardOpenOption.WRITE)) {
            raw.write(ByteBuffer.wrap(bytes), at);
        }
    }
}
