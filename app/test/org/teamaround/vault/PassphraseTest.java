package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

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

    /** A laptop that needs so many milliseconds for 256 MiB, and memory for any guess. */
    private static Argon2Cost calibrated(Argon2Limits limits, long heapMib, int... millisFor256) {
        AtomicLong now = new AtomicLong();
        Iterator<Integer> speeds = IntStream.of(millisFor256).boxed().iterator();
        AtomicInteger speed = new AtomicInteger();
        return new Calibration(limits, () -> Duration.ofMillis(now.get()), heapMib * 1024).find(cost -> {
            if (speeds.hasNext()) speed.set(speeds.next());
            now.addAndGet((long) speed.get() * cost.memory() / (256 * 1024));
        });
    }

    private static int mib(int heap, int... millisFor256) {
        return calibrated(Argon2Limits.STRICT, heap, millisFor256).memory() / 1024;
    }

    @Test
    void a_guess_costs_a_second_or_so_on_a_slow_and_a_fast_laptop_and_never_less_than_the_floor() {
        assertThat(calibrated(Argon2Limits.STRICT, 4096, 1000)).isEqualTo(Argon2Cost.USUAL);
        assertThat(mib(4096, 1500)).isEqualTo(256);
        assertThat(mib(4096, 800)).isEqualTo(256);
        for (int speed : List.of(300, 500, 799, 1501, 2000, 3000, 4000))
            assertThat(mib(4096, speed) * speed / 256).as("milliseconds at %d", speed).isBetween(800, 1500);
        assertThat(mib(4096, 9000)).as("the floor").isEqualTo(64);
        assertThat(mib(4096, 60_000)).isEqualTo(64);
        assertThat(mib(4096, 20)).as("the bound").isEqualTo(1024);
        assertThat(mib(1024, 20)).as("half of what the program may use").isEqualTo(512);
        assertThat(mib(100, 1000)).as("the floor even so").isEqualTo(64);
    }

    @Test
    void a_laptop_busy_for_a_moment_does_not_get_a_low_cost_for_good() {
        assertThat(mib(4096, 9000, 1000)).isEqualTo(256);
    }

    @Test
    void a_guess_that_would_not_fit_into_memory_is_refused_and_not_tried() {
        PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, Integer.MAX_VALUE, 1, 3, 1));
        int tooMuch = (int) Math.min(Integer.MAX_VALUE - 64 * 1024, Runtime.getRuntime().maxMemory() / 1024);
        assertThat(hash.refusals(new Argon2Cost(tooMuch, 3, 1))).extracting(Problem::key).containsExactly("vault.problem.memory-short");
        assertThat(hash.refusals(new Argon2Cost(8, 3, 1))).isEmpty();
    }
}
