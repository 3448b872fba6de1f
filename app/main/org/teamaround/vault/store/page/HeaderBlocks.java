package org.teamaround.vault.store.page;

import java.io.IOException;
import java.util.Optional;

/** The two copies of our header: read together, written in turn, so that a torn one leaves the other. */
final class HeaderBlocks {
    private final BaseFile base;
    private final PageSeal seal;
    private int next;
    private Optional<FileHeader> newest = Optional.empty();

    HeaderBlocks(BaseFile base, PageSeal seal) {
        this.base = base;
        this.seal = seal;
    }

    /** The newest valid copy; refused when there is none. */
    FileHeader read() throws IOException {
        if (base.size() < 2L * PageLayout.HEADER) throw new PageException(PageTrouble.DAMAGED);
        byte[] first = block(0);
        byte[] second = block(1);
        FileHeader.read(seal, first, 0).ifPresent(header -> take(header, 0));
        FileHeader.read(seal, second, 1).filter(header -> newest.isEmpty() || header.sequence() > newest.get().sequence())
            .ifPresent(header -> take(header, 1));
        if (newest.isEmpty()) throw new PageException(whyNone(first, second));
        return newest.get();
    }

    private void take(FileHeader header, int copy) {
        newest = Optional.of(header);
        next = 1 - copy;
    }

    private byte[] block(int copy) throws IOException {
        byte[] block = new byte[PageLayout.HEADER];
        base.read(block, (long) copy * PageLayout.HEADER);
        return block;
    }

    private static PageTrouble whyNone(byte[] first, byte[] second) {
        if (FileHeader.isEarlierTrial(first)) return PageTrouble.EARLIER_TRIAL;
        return FileHeader.isNewer(first) && FileHeader.isNewer(second) ? PageTrouble.NEWER : PageTrouble.DAMAGED;
    }

    /** Both copies, for a file that has none yet. */
    void writeFirst(FileHeader header) throws IOException {
        write(header);
        write(header.later());
    }

    /** Written and forced. */
    void write(FileHeader header) throws IOException {
        base.write(header.write(seal, next), PageLayout.HEADER, (long) next * PageLayout.HEADER);
        base.force();
        take(header, next);
    }
}
