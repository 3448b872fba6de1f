package org.teamaround.vault.backup.age;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/** Bech32 (BIP 173) without its limit of 90 signs: how age writes its keys, with six signs that notice a slip of the pen. */
final class Bech32 {
    private static final String SIGNS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECK = 6;

    private Bech32() {}

    /** In small letters. */
    static String write(String prefix, byte[] bytes) {
        int[] fives = fives(bytes);
        int[] all = new int[fives.length + CHECK];
        System.arraycopy(fives, 0, all, 0, fives.length);
        int sum = checksum(prefix, all) ^ 1;
        for (int i = 0; i < CHECK; i++) all[fives.length + i] = sum >> 5 * (CHECK - 1 - i) & 31;
        StringBuilder text = new StringBuilder(prefix).append('1');
        for (int sign : all) text.append(SIGNS.charAt(sign));
        return text.toString();
    }

    /** Empty when a sign is wrong, when letters are mixed, or when it is something else's. */
    static Optional<byte[]> read(String prefix, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (!text.equals(small) && !text.equals(text.toUpperCase(Locale.ROOT))) return Optional.empty();
        if (!small.startsWith(prefix + '1') || small.length() < prefix.length() + 1 + CHECK) return Optional.empty();
        int[] signs = small.substring(prefix.length() + 1).chars().map(SIGNS::indexOf).toArray();
        for (int sign : signs) if (sign < 0) return Optional.empty();
        return checksum(prefix, signs) == 1 ? bytes(signs, signs.length - CHECK) : Optional.empty();
    }

    private static int checksum(String prefix, int[] signs) {
        int sum = 1;
        for (char c : prefix.toCharArray()) sum = step(sum, c >> 5);
        sum = step(sum, 0);
        for (char c : prefix.toCharArray()) sum = step(sum, c & 31);
        for (int sign : signs) sum = step(sum, sign);
        return sum;
    }

    private static int step(int sum, int sign) {
        int next = (sum & 0x1ffffff) << 5 ^ sign;
        for (int bit = 0; bit < 5; bit++) if ((sum >> 25 + bit & 1) == 1) next ^= GENERATOR[bit];
        return next;
    }

    private static int[] fives(byte[] bytes) {
        int[] fives = new int[(bytes.length * 8 + 4) / 5];
        for (int bit = 0; bit < bytes.length * 8; bit++) if ((bytes[bit / 8] >> 7 - bit % 8 & 1) == 1) fives[bit / 5] |= 16 >> bit % 5;
        return fives;
    }

    private static Optional<byte[]> bytes(int[] fives, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            held = (held << 5 | fives[i]) & 0xfff;
            bits += 5;
            if (bits >= 8) bytes.write(held >> (bits -= 8) & 0xff);
        }
        boolean spareIsZero = bits < 5 && (held & (1 << bits) - 1) == 0;
        return spareIsZero ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }
}
