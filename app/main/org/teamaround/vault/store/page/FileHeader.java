package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Our own header, kept in two copies that are written in turn; the valid one with the higher sequence counts.
 *
 * @param file  random, and the same through every compaction and change of key: one vault, one file
 * @param clean whether it was closed in order: then nothing may differ from its standing
 * @param table sum of the {@link PageTable} behind the last page; only of a file closed in order, and not of those closed before there was one
 */
record FileHeader(long sequence, UUID file, int epoch, boolean clean, Standing standing, Optional<byte[]> table) {
    private static final byte[] NAME = "teamaround pages".getBytes(StandardCharsets.US_ASCII);
    private static final short FORMAT = 2;
    /** Had no table. */
    private static final short FIRST_FORMAT = 1;
    private static final int CLEAR = NAME.length + Short.BYTES;
    private static final int SEALED = PageLayout.HEADER - CLEAR;

    FileHeader(long sequence, UUID file, int epoch, boolean clean, Standing standing) {
        this(sequence, file, epoch, clean, standing, Optional.empty());
    }

    byte[] write(PageSeal seal, int copy) {
        byte[] plain = new byte[SEALED - PageSeal.NONCE - PageSeal.TAG];
        ByteBuffer filling = ByteBuffer.wrap(plain).putLong(sequence).putLong(file.getMostSignificantBits())
            .putLong(file.getLeastSignificantBits()).putInt(epoch).put((byte) (clean ? 1 : 0));
        standing.write(filling);
        filling.put((byte) (table.isPresent() ? 1 : 0)).put(table.orElse(new byte[PageTable.SUM]));
        ByteBuffer block = ByteBuffer.allocate(PageLayout.HEADER).put(NAME).putShort(FORMAT);
        seal.seal(plain, label(FORMAT, copy), block);
        return block.array();
    }

    /** The same, one later in sequence. */
    FileHeader later() {
        return new FileHeader(sequence + 1, file, epoch, clean, standing, table);
    }

    static Optional<FileHeader> read(PageSeal seal, byte[] block, int copy) {
        short format = format(block);
        if (format != FORMAT && format != FIRST_FORMAT) return Optional.empty();
        byte[] plain = seal.open(block, CLEAR, SEALED, label(format, copy));
        if (plain == null) return Optional.empty();
        ByteBuffer source = ByteBuffer.wrap(plain);
        return Optional.of(new FileHeader(source.getLong(), new UUID(source.getLong(), source.getLong()), source.getInt(),
            source.get() == 1, Standing.read(source), table(source)));
    }

    private static Optional<byte[]> table(ByteBuffer source) {
        if (source.get() != 1) return Optional.empty();
        byte[] sum = new byte[PageTable.SUM];
        source.get(sum);
        return Optional.of(sum);
    }

    /** 0 when it is none of ours. */
    private static short format(byte[] block) {
        return Arrays.equals(block, 0, NAME.length, NAME, 0, NAME.length) ? ByteBuffer.wrap(block, NAME.length, Short.BYTES).getShort() : 0;
    }

    static boolean isNewer(byte[] block) {
        return format(block) > FORMAT;
    }

    /** H2's own mark of an encrypted file, which came first before there were pages. */
    static boolean isEarlierTrial(byte[] block) {
        byte[] mark = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(block, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] label(short format, int copy) {
        return ByteBuffer.allocate(CLEAR + 1).put(NAME).putShort(format).put((byte) copy).array();
    }
}
