package org.teamaround.vault.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file closed in order is opened by its table: not by reading all of it, and yet no page of it can be another. */
class PageTableTest {
    private static final int PAGES = 3000;
    private byte[] closed = {};

    @BeforeEach
    void make() throws IOException {
        LoggedFile disk = new LoggedFile(new byte[0]);
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            PageFile file = pages.open(disk, true);
            write(file, 0, 1, 1);
            write(file, 1, 2, 2);
            for (int page = 3; page < PAGES; page += 27) write(file, page, page, Math.min(27, PAGES - page));
            file.close();
        }
        closed = disk.bytes();
    }

    private static void write(PageFile file, int page, int mark, int count) throws IOException {
        file.write(ByteBuffer.wrap(PagesOnDisk.content(mark, count)), (long) page * PageLayout.PAGE);
    }

    private static byte[] read(PageFile file, int page) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(PageLayout.PAGE);
        file.read(read, (long) page * PageLayout.PAGE);
        return read.array();
    }

    @Test
    void opening_reads_the_table_and_not_the_pages() throws IOException {
        LoggedFile disk = new LoggedFile(closed);
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            PageFile file = pages.open(disk, true);
            assertThat(file.size()).isEqualTo((long) PAGES * PageLayout.PAGE);
            assertThat(disk.read()).isLessThan(2 * PageLayout.HEADER + 2 * 8192 + PAGES * 8 + 1);
            assertThat(read(file, 1000)).isEqualTo(PagesOnDisk.content(1000, 1));
        }
    }

    @Test
    void a_page_that_is_another_stops_the_file_when_it_is_read_and_when_all_are_looked_at() throws IOException {
        byte[] changed = closed.clone();
        changed[(int) PageLayout.offset(2000) + 77] ^= 1;
        for (boolean swept : List.of(false, true)) {
            List<PageTrouble> told = new ArrayList<>();
            try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
                pages.whenStopped(told::add);
                PageFile file = pages.open(new LoggedFile(changed), true);
                assertThat(read(file, 1999)).hasSize(PageLayout.PAGE);
                if (swept) pages.sweep();
                else assertThatThrownBy(() -> read(file, 2000)).isInstanceOf(PageException.class);
                assertThatThrownBy(() -> read(file, 1999)).isInstanceOf(PageException.class);
            }
            assertThat(told).containsExactly(PageTrouble.DAMAGED);
        }
    }

    @Test
    void all_pages_are_looked_at_once_and_only_when_opening_did_not() throws IOException {
        LoggedFile disk = new LoggedFile(closed);
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            PageFile file = pages.open(disk, true);
            file.size();
            long before = disk.read();
            pages.sweep();
            assertThat(disk.read() - before).isEqualTo(PageLayout.offset(PAGES) - PageLayout.offset(0));
            pages.sweep();
            assertThat(disk.read() - before).isEqualTo(PageLayout.offset(PAGES) - PageLayout.offset(0));
            assertThat(pages.trouble()).isEmpty();
        }
    }

    @Test
    void a_table_that_is_another_or_missing_is_refused() {
        int end = (int) PageLayout.offset(PAGES);
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            byte[] changed = closed.clone();
            changed[end + random.nextInt(PAGES * 8)] ^= (byte) (1 << random.nextInt(8));
            assertThat(opens(changed)).as("round %d", round).isFalse();
        }
        assertThat(opens(Arrays.copyOf(closed, end))).isFalse();
        assertThat(opens(Arrays.copyOf(closed, closed.length + 8))).isFalse();
        assertThat(opens(closed)).isTrue();
    }

    private static boolean opens(byte[] image) {
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            return pages.open(new LoggedFile(image), true).size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_cut_in_the_first_write_after_a_close_leaves_what_was_or_what_was_written() throws IOException {
        LoggedFile disk = new LoggedFile(closed);
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            write(pages.open(disk, true), PAGES, 7, 3);
        }
        Random random = new Random(8);
        int before = 0;
        int after = 0;
        for (int done = 0; done <= disk.steps().size(); done++) for (int image = 0; image < 20; image++) {
            try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
                PageFile file = pages.open(new LoggedFile(disk.cutAfter(closed, done, random)), true);
                if (file.size() == (long) PAGES * PageLayout.PAGE) before++;
                else {
                    assertThat(file.size()).isEqualTo((PAGES + 3L) * PageLayout.PAGE);
                    assertThat(read(file, PAGES + 2)).isEqualTo(PagesOnDisk.content(9, 1));
                    after++;
                }
                pages.sweep();
                assertThat(pages.trouble()).isEmpty();
            }
        }
        assertThat(before).isPositive();
        assertThat(after).isPositive();
    }
}
