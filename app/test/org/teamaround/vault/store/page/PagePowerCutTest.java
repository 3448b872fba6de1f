package org.teamaround.vault.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Power cuts and kills at every step of made-up writes: what was acknowledged is there, and nothing by halves. */
class PagePowerCutTest {
    private static final int PAGE = PageLayout.PAGE;

    /** What the file holds after an act, and what else a cut in the middle of that act may leave. */
    private record Act(int steps, byte[] content, Optional<byte[]> alsoAllowed, boolean storeHeaders) {}

    private static final class Run {
        private final LoggedFile disk = new LoggedFile(new byte[0]);
        private final Pages pages = PagesOnDisk.pages(Optional.empty());
        private final PageFile file = pages.open(disk, true);
        private final List<Act> acts = new ArrayList<>();
        private final Random random;
        private byte[] content = new byte[0];
        private byte mark;

        Run(int seed, int length) throws IOException {
            random = new Random(seed);
            acts.add(new Act(0, content, Optional.empty(), false));
            write(0, 1);
            write(1, 2);
            for (int i = 0; i < length; i++) oneMore();
        }

        private void oneMore() throws IOException {
            int there = content.length / PAGE;
            switch (random.nextInt(8)) {
                case 0 -> write(1, 2);
                case 1 -> cut(3 + random.nextInt(there - 2));
                case 2 -> write(3 + random.nextInt(there - 2), 1 + random.nextInt(3));
                default -> write(there, 1 + random.nextInt(5));
            }
        }

        private void write(int first, int count) throws IOException {
            byte[] written = new byte[count * PAGE];
            for (int i = 0; i < count; i++) Arrays.fill(written, i * PAGE, (i + 1) * PAGE, ++mark == 0 ? ++mark : mark);
            boolean over = first * PAGE < content.length && first != 1;
            Optional<byte[]> cut = over ? Optional.of(Arrays.copyOf(content, first * PAGE)) : Optional.empty();
            file.write(ByteBuffer.wrap(written), (long) first * PAGE);
            content = Arrays.copyOf(content, Math.max(content.length, (first + count) * PAGE));
            System.arraycopy(written, 0, content, first * PAGE, written.length);
            acts.add(new Act(disk.steps().size(), content.clone(), cut, first == 1));
        }

        private void cut(int left) throws IOException {
            file.truncate((long) left * PAGE);
            content = Arrays.copyOf(content, Math.min(content.length, left * PAGE));
            acts.add(new Act(disk.steps().size(), content.clone(), Optional.empty(), false));
        }
    }

    private static Optional<byte[]> opened(byte[] image) throws IOException {
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            PageFile file = pages.open(new LoggedFile(image), true);
            ByteBuffer all = ByteBuffer.allocate((int) file.size());
            file.read(all, 0);
            return Optional.of(all.array());
        } catch (PageException e) {
            return Optional.empty();
        }
    }

    /** Equal, but that one of the two store headers may be torn, or that one was written already and the other not. */
    private static boolean same(byte[] seen, byte[] before, byte[] after, boolean storeHeaders) {
        if (seen.length != after.length) return false;
        int zeros = 0;
        for (int page = 0; page < seen.length / PAGE; page++) {
            byte[] now = page(seen, page);
            boolean header = page == 1 || page == 2;
            if (header && storeHeaders && now[0] == 0) zeros++;
            else if (!Arrays.equals(now, page(after, page)) && !(header && storeHeaders && Arrays.equals(now, page(before, page)))) return false;
        }
        return zeros < 2;
    }

    private static byte[] page(byte[] content, int page) {
        return Arrays.copyOfRange(content, page * PAGE, (page + 1) * PAGE);
    }

    private static String judge(Run run, int done, Random random) throws IOException {
        int newest = 0;
        while (newest + 1 < run.acts.size() && run.acts.get(newest + 1).steps() <= done) newest++;
        byte[] image = run.disk.cutAfter(new byte[0], done, random);
        Optional<byte[]> seen = opened(image);
        Act before = run.acts.get(newest);
        if (newest + 1 == run.acts.size()) return seen.filter(now -> Arrays.equals(now, before.content())).isPresent() ? "acknowledged" : "LOST at the end";
        Act running = run.acts.get(newest + 1);
        if (newest < 2 && (seen.isEmpty() || seen.get().length == 0)) return "not made yet";
        if (seen.isEmpty()) return "DOES NOT OPEN after step " + done;
        if (Arrays.equals(seen.get(), before.content())) return "before";
        if (same(seen.get(), before.content(), running.content(), running.storeHeaders())) return "after";
        if (running.storeHeaders() && same(seen.get(), running.content(), before.content(), true)) return "a store header torn";
        if (running.alsoAllowed().filter(cut -> Arrays.equals(cut, seen.get())).isPresent()) return "cut before what was freed";
        return "WRONG after step " + done + " of act " + newest;
    }

    @Test
    void everything_acknowledged_is_there_after_any_cut() throws IOException {
        TreeMap<String, Integer> tally = new TreeMap<>();
        for (int seed = 1; seed <= 12; seed++) {
            Run run = new Run(seed, 30);
            run.file.close();
            Random random = new Random(seed);
            for (int done = 0; done <= run.disk.steps().size(); done++) {
                for (int image = 0; image < 6; image++) {
                    String verdict = judge(run, done, random);
                    tally.merge(verdict.equals(verdict.toUpperCase(java.util.Locale.ROOT)) ? verdict : verdict.matches("[A-Z]{4}.*") ? "seed " + seed + " " + verdict : verdict, 1, Integer::sum);
                }
            }
            run.pages.close();
        }
        System.out.println("Pages after a power cut: " + tally);
        assertThat(tally.keySet()).isSubsetOf("before", "after", "acknowledged", "not made yet", "a store header torn", "cut before what was freed");
        assertThat(tally).containsKeys("before", "after", "acknowledged", "cut before what was freed");
    }

    @Test
    void several_pages_lie_on_the_disk_before_the_last_of_them_and_all_before_the_answer() throws IOException {
        Run run = new Run(3, 0);
        int before = run.disk.steps().size();
        run.write(3, 4);
        assertThat(run.disk.steps().subList(before, run.disk.steps().size())).extracting(step -> switch (step) {
            case LoggedFile.Step.Write(long at, byte[] bytes) -> "write " + (at - PageLayout.offset(3)) / 4608 + "+" + bytes.length / 4608;
            case LoggedFile.Step.Cut cut -> "cut";
            case LoggedFile.Step.Force force -> "force";
        }).containsExactly("write 0+3", "force", "write 3+1", "force");
        before = run.disk.steps().size();
        run.write(7, 1);
        assertThat(run.disk.steps().subList(before, run.disk.steps().size())).hasSize(2).last().isInstanceOf(LoggedFile.Step.Force.class);
        run.pages.close();
    }

    @Test
    void a_killed_file_that_was_changed_afterwards_is_refused_or_right_or_lacks_its_last_write() throws IOException {
        Run run = new Run(4, 25);
        byte[] killed = run.disk.bytes();
        byte[] whole = run.content;
        int refused = 0;
        int lastLost = 0;
        Random random = new Random(9);
        for (int round = 0; round < 3000; round++) {
            byte[] changed = killed.clone();
            changed[random.nextInt(killed.length)] ^= (byte) (1 << random.nextInt(8));
            Optional<byte[]> seen = opened(changed);
            if (seen.isEmpty()) refused++;
            else if (Arrays.equals(seen.get(), run.acts.get(run.acts.size() - 2).content())) lastLost++;
            else assertThat(same(seen.get(), whole, whole, true)).as("round %d", round).isTrue();
        }
        run.pages.close();
        assertThat(refused).isGreaterThan(1500);
        assertThat(lastLost).as("only where its very last page was hit").isLessThan(3000 / 10);
    }

    @Test
    void counters_of_writes_that_a_cut_may_have_lost_are_never_used_again() throws IOException {
        Run run = new Run(5, 10);
        byte[] killed = run.disk.bytes();
        run.pages.close();
        try (Pages pages = PagesOnDisk.pages(Optional.empty())) {
            LoggedFile disk = new LoggedFile(killed);
            PageFile file = pages.open(disk, true);
            long size = file.size();
            file.write(ByteBuffer.allocate(PAGE), size);
            file.close();
            byte[] slot = Arrays.copyOfRange(disk.bytes(), (int) PageLayout.offset(size / PAGE), (int) PageLayout.offset(size / PAGE) + 8);
            assertThat(ByteBuffer.wrap(slot).getLong()).isGreaterThan(1L << 20);
        }
    }
}
