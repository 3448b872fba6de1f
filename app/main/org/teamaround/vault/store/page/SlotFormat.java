package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * One page as it lies in its slot: its counter, then sealed the 4,096 bytes, and in the last page of each write what the whole file is
 * with it. The slot is filled to its end, so not one byte of it can change unnoticed.
 */
final class SlotFormat {
    private static final byte[] NAME = "teamaround/page/1".getBytes(StandardCharsets.US_ASCII);
    private static final byte BODY = 1;
    private static final byte LAST = 2;
    private final PageSeal seal;
    private final UUID file;
    private final int epoch;

    SlotFormat(PageSeal seal, UUID file, int epoch) {
        this.seal = seal;
        this.file = file;
        this.epoch = epoch;
    }

    record Slot(long counter, byte[] plain) {
        void copyPage(int offset, int length, ByteBuffer target) {
            target.put(plain, offset, length);
        }

        /** Of the whole file with this page, when it is the last of its write. */
        Optional<Standing> standing() {
            return plain[PageLayout.PAGE] == LAST
                ? Optional.of(Standing.read(ByteBuffer.wrap(plain, PageLayout.PAGE + 1, Standing.LENGTH))) : Optional.empty();
        }
    }

    void write(long page, long counter, ByteBuffer content, Optional<Standing> standing, ByteBuffer target) {
        byte[] plain = new byte[PageLayout.length(page) - Long.BYTES - PageSeal.NONCE - PageSeal.TAG];
        ByteBuffer filling = ByteBuffer.wrap(plain).put(content).put(standing.isPresent() ? LAST : BODY);
        standing.ifPresent(now -> now.write(filling));
        target.putLong(counter);
        seal.seal(plain, label(page, counter), target);
    }

    /** Empty when it is not what was written for this page of this file. */
    Optional<Slot> read(long page, byte[] bytes, int offset) {
        long counter = ByteBuffer.wrap(bytes, offset, Long.BYTES).getLong();
        byte[] plain = seal.open(bytes, offset + Long.BYTES, PageLayout.length(page) - Long.BYTES, label(page, counter));
        return plain == null ? Optional.empty() : Optional.of(new Slot(counter, plain));
    }

    private byte[] label(long page, long counter) {
        return ByteBuffer.allocate(NAME.length + 16 + 4 + 8 + 8).put(NAME).putLong(file.getMostSignificantBits())
            .putLong(file.getLeastSignificantBits()).putInt(epoch).putLong(page).putLong(counter).array();
    }
}
