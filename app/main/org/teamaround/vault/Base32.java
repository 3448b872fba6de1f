package org.teamaround.vault;

import java.util.Locale;
import org.teamaround.kernel.Fault;

/**
 * Crockford's base 32, and a check sign that notices every single wrong sign and every two neighbours swapped: a sum over the field
 * of 32 elements in which each place has its own weight.
 */
final class Base32 {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Base32() {}

    static String write(int[] signs) {
        StringBuilder text = new StringBuilder();
        for (int sign : signs) text.append(SIGNS.charAt(sign));
        return text.toString();
    }

    /** What can be read of it: anything that is no sign, such as a dash, is passed over. */
    static int[] read(CharSequence text) {
        return text.toString().toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1')
            .chars().map(SIGNS::indexOf).filter(sign -> sign >= 0).toArray();
    }

    static int[] withCheck(int[] signs) {
        int[] checked = java.util.Arrays.copyOf(signs, signs.length + 1);
        checked[signs.length] = sum(signs, signs.length);
        return checked;
    }

    static boolean checks(int[] checked) {
        return sum(checked, checked.length - 1) == checked[checked.length - 1];
    }

    private static int sum(int[] signs, int count) {
        if (count > 30) throw new Fault("too many signs", "base32");
        int sum = 0;
        int weight = 2;
        for (int i = 0; i < count; i++, weight = times(weight, 2)) sum ^= times(weight, signs[i]);
        return sum;
    }

    /** Product in GF(32), modulo x^5 + x^2 + 1. */
    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < 5; bit++) if ((b >> bit & 1) == 1) product ^= a << bit;
        for (int bit = 9; bit >= 5; bit--) if ((product >> bit & 1) == 1) product ^= 0x25 << bit - 5;
        return product;
    }
}
