package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Fault;

class PassphraseTest {
    @Test
    void five_words_are_offered_of_a_list_long_enough() {
        List<String> words = PassphraseOffer.bundled();
        assertThat(words).hasSizeGreaterThanOrEqualTo(2048).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{4,7}"));
        PassphraseOffer offer = new PassphraseOffer();
        String first = new String(offer.offer());
        assertThat(first.split(" ")).hasSize(5).allMatch(word -> new HashSet<>(words).contains(word));
        assertThat(new String(offer.offer())).isNotEqualTo(first);
        assertThat(PassphraseStrength.of(first.toCharArray())).isEqualTo(PassphraseStrength.VERY_STRONG);
    }

    @Test
    void strength_is_what_a_guesser_would_find() {
        assertThat(PassphraseStrength.of("".toCharArray()).isEnough()).isFalse();
        assertThat(PassphraseStrength.of("harbour2026".toCharArray()).isEnough()).isFalse();
        assertThat(PassphraseStrength.of("P@ssw0rd!".toCharArray()).isEnough()).isFalse();
        assertThat(PassphraseStrength.of("umbrella canyon violet harvest".toCharArray()).isEnough()).isTrue();
    }

    @Test
    void argon2id_is_the_published_one() {
        byte[] salt = "somesalt-1234567".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));
        String once = HexFormat.of().formatHex(hash.of("password".toCharArray(), salt, new Argon2Cost(64, 2, 1)));
        assertThat(HexFormat.of().formatHex(hash.of("password".toCharArray(), salt, new Argon2Cost(64, 2, 1)))).isEqualTo(once);
        assertThat(HexFormat.of().formatHex(hash.of("Password".toCharArray(), salt, new Argon2Cost(64, 2, 1)))).isNotEqualTo(once);
        assertThat(HexFormat.of().formatHex(hash.of("password".toCharArray(), salt, new Argon2Cost(64, 3, 1)))).isNotEqualTo(once);
    }

    @Test
    void a_cost_out_of_bounds_is_refused_before_any_memory_is_taken() {
        PassphraseHash strict = new PassphraseHash(Argon2Limits.STRICT);
        assertThat(strict.allows(Argon2Cost.USUAL)).isTrue();
        for (Argon2Cost cost : List.of(new Argon2Cost(63 * 1024, 3, 1), new Argon2Cost(1025 * 1024, 3, 1), new Argon2Cost(Integer.MAX_VALUE, 3, 1),
            new Argon2Cost(-1, 3, 1), new Argon2Cost(64 * 1024, 2, 1), new Argon2Cost(64 * 1024, 11, 1), new Argon2Cost(64 * 1024, 3, 0))) {
            assertThatThrownBy(() -> strict.of("x".toCharArray(), new byte[16], cost)).isInstanceOf(Fault.class).hasMessageContaining("out of bounds");
        }
    }

    /** A clock that answers with the given readings, in milliseconds: start and end of each measured guess. */
    private static org.teamaround.kernel.Elapsed readings(long... millis) {
        Iterator<Long> next = LongStream.of(millis).boxed().iterator();
        return () -> Duration.ofMillis(next.next());
    }

    @Test
    void a_slow_laptop_takes_less_memory_a_fast_one_more_and_neither_leaves_the_bounds() {
        PassphraseHash hash = new PassphraseHash(new Argon2Limits(128 * 1024, 300 * 1024, 1, 3, 1));
        assertThat(hash.calibrate(readings(0, 1000))).isEqualTo(Argon2Cost.USUAL);
        assertThat(hash.calibrate(readings(0, 3000, 3000, 4200)).memory()).isEqualTo(128 * 1024);
        assertThat(hash.calibrate(readings(0, 9000, 9000, 13000)).memory()).as("not below the floor").isEqualTo(128 * 1024);
        assertThat(hash.calibrate(readings(0, 300)).memory()).as("not above the bound").isEqualTo(256 * 1024);
    }
}
