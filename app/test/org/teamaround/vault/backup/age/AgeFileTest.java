package org.teamaround.vault.backup.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.vault.backup.age.AgeTrouble.Kind;

/** What goes in comes out for who it was sealed for; whatever is done to the file on its way is noticed. */
class AgeFileTest {
    private static final int CHUNK = 64 * 1024;
    private static final int SEALED = CHUNK + 16;
    private final AgeIdentity mine = Age.identity(1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7})
    void comesBackAsItWas(int length) throws IOException {
        byte[] plain = Age.bytes(length);
        assertThat(Age.opened(Age.sealed(plain, List.of(), Age.identity(2), mine), mine)).isEqualTo(plain);
    }

    @Test
    void anotherStanzaGoesWithItAndDisturbsNobody() throws IOException {
        Stanza own = new Stanza("teamaround.org/keys", List.of("1"), Age.bytes(60_000));
        byte[] sealed = Age.sealed(Age.bytes(10), List.of(own), mine);
        assertThat(AgeInput.header(new ByteArrayInputStream(sealed)).first(own.type()).orElseThrow().body()).isEqualTo(own.body());
        assertThat(Age.opened(sealed, mine)).isEqualTo(Age.bytes(10));
    }

    @Test
    void nobodyElseOpensIt() {
        byte[] sealed = Age.sealed(Age.bytes(10), List.of(), mine);
        assertThatThrownBy(() -> Age.opened(sealed, Age.identity(9))).isInstanceOfSatisfying(AgeTrouble.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_MATCH));
    }

    @Test
    void everyByteOfTheHeaderCounts() throws IOException {
        byte[] sealed = Age.sealed(Age.bytes(100), List.of(new Stanza("teamaround.org/keys", List.of("1"), Age.bytes(150))), mine, Age.identity(2));
        int header = Age.payload(sealed);
        for (int at = 0; at < header; at++) for (int bit = 0; bit < 8; bit++) {
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << bit);
            assertThat(catchThrowable(() -> Age.opened(changed, mine))).as("byte %d, bit %d", at, bit).isInstanceOf(AgeTrouble.class);
        }
    }

    @Test
    void everyFlippedBitOfThePayloadIsNoticed() throws IOException {
        byte[] sealed = Age.sealed(Age.bytes(CHUNK + 900), List.of(), mine);
        for (int at = Age.payload(sealed) - 16; at < sealed.length; at += at % 977 == 0 ? 1 : 211) {
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(catchThrowable(() -> Age.opened(changed, mine))).as("byte %d", at).isInstanceOf(AgeTrouble.class);
        }
    }

    @Test
    void aFileCutShortIsNoticedWherever() throws IOException {
        byte[] sealed = Age.sealed(Age.bytes(3 * CHUNK + 5), List.of(), mine);
        int start = Age.payload(sealed);
        for (int chunk = 0; chunk <= 3; chunk++) for (int off = -17; off <= 17; off++) {
            int length = start + chunk * SEALED + off;
            if (length >= sealed.length || length < 0) continue;
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThat(catchThrowable(() -> Age.opened(cut, mine))).as("cut at %d", length).isInstanceOf(AgeTrouble.class);
        }
        for (int length = 0; length < start; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThat(catchThrowable(() -> Age.opened(cut, mine))).as("cut at %d", length).isInstanceOf(AgeTrouble.class);
        }
    }

    @Test
    void whatIsAppendedIsNoticed() {
        for (int length : new int[] {CHUNK, CHUNK + 3, 0}) {
            byte[] sealed = Age.sealed(Age.bytes(length), List.of(), mine);
            for (int more : new int[] {1, 16, 17, SEALED, SEALED + 1}) {
                byte[] longer = Arrays.copyOf(sealed, sealed.length + more);
                assertThat(catchThrowable(() -> Age.opened(longer, mine))).as("%d and %d more", length, more).isInstanceOf(AgeTrouble.class);
            }
        }
    }

    @Test
    void chunksCannotChangePlacesNorVanishNorComeTwice() throws IOException {
        byte[] sealed = Age.sealed(Age.bytes(4 * CHUNK), List.of(), mine);
        int start = Age.payload(sealed);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, start, swapped, start + SEALED, SEALED);
        System.arraycopy(sealed, start + SEALED, swapped, start, SEALED);
        byte[] without = Arrays.copyOf(sealed, sealed.length - SEALED);
        System.arraycopy(sealed, start + 2 * SEALED, without, start + SEALED, 2 * SEALED);
        byte[] twice = Arrays.copyOf(sealed, sealed.length + SEALED);
        System.arraycopy(sealed, start + SEALED, twice, start + 2 * SEALED, 3 * SEALED);
        for (byte[] bad : List.of(swapped, without, twice)) assertThat(catchThrowable(() -> Age.opened(bad, mine))).isInstanceOf(AgeTrouble.class);
    }

    @Test
    void tooManyRecipientsAreRefusedBeforeAnyKeyIsTouched() {
        Stanza another = new Stanza("X25519", List.of("none"), new byte[3]);
        byte[] twentyOne = AgeHeaderFormat.write(AgeHeader.of(Collections.nCopies(21, another), new byte[16]));
        assertThatThrownBy(() -> AgeInput.header(new ByteArrayInputStream(twentyOne)))
            .isInstanceOfSatisfying(AgeTrouble.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_BIG));
    }

    @Test
    void aHeaderWithoutEndIsRefusedAfterAQuarterOfAMegabyte() {
        byte[] endless = ("age-encryption.org/v1\n-> X25519 " + "a".repeat(400_000)).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> AgeInput.header(new ByteArrayInputStream(endless)))
            .isInstanceOfSatisfying(AgeTrouble.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_BIG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "age-encryption.org/v2\n", "age-encryption.org/v1", "age-encryption.org/v1\r\n", "-----BEGIN AGE ENCRYPTED FILE-----\n"})
    void whatIsNoAgeFileIsToldSo(String start) {
        assertThatThrownBy(() -> AgeInput.header(new ByteArrayInputStream(start.getBytes(StandardCharsets.US_ASCII))))
            .isInstanceOfSatisfying(AgeTrouble.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_AGE));
    }
}
