package org.teamaround.harness.flip;

import java.util.Arrays;
import java.util.Random;

/** The sorts of damage a disk, a stick or a hand can do to a file. */
enum Damage {
    BIT_FLIPPED {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            return file;
        }
    },
    FIRST_BLOCKS_BIT_FLIPPED {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            file[random.nextInt(Math.min(file.length, 3 * BLOCK))] ^= (byte) (1 << random.nextInt(8));
            return file;
        }
    },
    BYTES_CHANGED {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            byte[] noise = new byte[1 + random.nextInt(64)];
            random.nextBytes(noise);
            int at = random.nextInt(file.length);
            System.arraycopy(noise, 0, file, at, Math.min(noise.length, file.length - at));
            return file;
        }
    },
    BLOCKS_SWAPPED {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            int block = blockOf(file);
            int one = random.nextInt(file.length / block) * block;
            int other = random.nextInt(file.length / block) * block;
            byte[] kept = Arrays.copyOfRange(file, one, one + block);
            System.arraycopy(file, other, file, one, block);
            System.arraycopy(kept, 0, file, other, block);
            return file;
        }
    },
    BLOCK_ZEROED {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            int block = blockOf(file);
            int at = random.nextInt(file.length / block) * block;
            Arrays.fill(file, at, at + block, (byte) 0);
            return file;
        }
    },
    CUT_SHORT {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            int length = random.nextBoolean() ? random.nextInt(file.length) : random.nextInt(file.length / blockOf(file)) * blockOf(file);
            return Arrays.copyOf(file, length);
        }
    },
    APPENDED {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            byte[] longer = Arrays.copyOf(file, file.length + 1 + random.nextInt(2 * BLOCK));
            if (random.nextBoolean()) Arrays.fill(longer, file.length, longer.length, (byte) random.nextInt());
            return longer;
        }
    },
    OLD_BLOCK_PUT_BACK {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            int block = blockOf(file);
            int at = random.nextInt(Math.max(1, Math.min(file.length, older.length) / block)) * block;
            System.arraycopy(older, at, file, at, Math.min(block, Math.min(file.length, older.length) - at));
            return file;
        }
    },
    OLD_BLOCKS_PUT_BACK {
        @Override
        byte[] done(byte[] file, byte[] older, Random random) {
            int block = blockOf(file);
            int blocks = Math.max(1, Math.min(file.length, older.length) / block);
            for (int times = 1 + random.nextInt(blocks); times > 0; times--) OLD_BLOCK_PUT_BACK.done(file, older, random);
            return file;
        }
    };

    private static final int BLOCK = 4096;

    /** Sectors and pages; a small file is cut finer. */
    private static int blockOf(byte[] file) {
        return file.length >= 16 * BLOCK ? BLOCK : 64;
    }

    /**
     * @param file  may be changed
     * @param older the same file at an earlier time
     */
    abstract byte[] done(byte[] file, byte[] older, Random random);
}
