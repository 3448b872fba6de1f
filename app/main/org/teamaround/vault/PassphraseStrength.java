package org.teamaround.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;

/** How hard a passphrase is to guess, by zxcvbn's estimate: for the meter beside the field, and for refusing the weak. */
public enum PassphraseStrength {
    VERY_WEAK, WEAK, FAIR, STRONG, VERY_STRONG;

    /** zxcvbn's time grows with the length; nothing after these signs makes a passphrase weaker. */
    private static final int LOOKED_AT = 60;

    public static PassphraseStrength of(char[] passphrase) {
        char[] start = Arrays.copyOf(passphrase, Math.min(passphrase.length, LOOKED_AT));
        try {
            return values()[new Zxcvbn().measure(CharBuffer.wrap(start)).getScore()];
        } finally {
            Arrays.fill(start, '\0');
        }
    }

    public boolean isEnough() {
        return compareTo(STRONG) >= 0;
    }
}
