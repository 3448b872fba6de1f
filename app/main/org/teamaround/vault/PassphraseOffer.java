package org.teamaround.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.teamaround.kernel.Fault;

/** Offers five random words of the bundled list: easy to say on the phone, and beyond guessing. */
public final class PassphraseOffer {
    private static final int WORDS = 5;
    private final SecureRandom random = new SecureRandom();
    private final List<String> words;

    public PassphraseOffer() {
        this(bundled());
    }

    PassphraseOffer(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Five words with a space between. */
    public char[] offer() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) text.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        char[] offer = new char[text.length()];
        text.getChars(0, text.length(), offer, 0);
        for (int i = 0; i < text.length(); i++) text.setCharAt(i, ' ');
        return offer;
    }

    static List<String> bundled() {
        try (InputStream in = Objects.requireNonNull(PassphraseOffer.class.getResourceAsStream("/vault/words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(word -> !word.isBlank()).toList();
        } catch (IOException e) {
            throw new Fault("passphrase-offer.words", e);
        }
    }
}
