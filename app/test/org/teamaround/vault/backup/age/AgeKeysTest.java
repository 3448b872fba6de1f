package org.teamaround.vault.backup.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How age writes its keys, with the published examples of Bech32 (BIP 173). */
class AgeKeysTest {
    @Test
    void bech32AsItsPaperHasIt() {
        assertThat(Bech32.read("a", "A12UEL5L")).hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
        assertThat(Bech32.read("abcdef", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")).hasValueSatisfying(bytes ->
            assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("00443214c74254b635cf84653a56d7c675be77df"));
        assertThat(Bech32.write("abcdef", HexFormat.of().parseHex("00443214c74254b635cf84653a56d7c675be77df"))).isEqualTo("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw");
        for (String wrong : new String[] {"A1G7SGD8", "10a06t8", "1qzzfhee", "a12uEL5L", "a12uel5m", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqx", "a"})
            assertThat(Bech32.read("a", wrong)).as(wrong).isEmpty();
    }

    @Test
    void theExampleKeyOfAgesOwnManual() {
        AgeIdentity example = AgeIdentity.parse("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX").orElseThrow();
        assertThat(example.recipient().text()).isEqualTo("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj");
    }

    @Test
    void keysGoToPaperAndBack() {
        AgeIdentity identity = Age.identity(5);
        assertThat(identity.text()).startsWith("AGE-SECRET-KEY-1").hasSize(74).isEqualTo(identity.text().toUpperCase(Locale.ROOT));
        assertThat(AgeIdentity.parse(identity.text()).orElseThrow().text()).isEqualTo(identity.text());
        assertThat(AgeRecipient.parse(identity.recipient().text()).orElseThrow().publicKey()).isEqualTo(identity.recipient().publicKey());
        assertThat(identity.recipient().text()).startsWith("age1").hasSize(62);
    }

    @Test
    void everySlipOfThePenIsNoticed() {
        String text = Age.identity(5).text();
        for (int at = 16; at < text.length(); at++) for (char other : "ACDEFGHJKLMNPQRSTUVWXYZ023456789".toCharArray()) {
            String slip = text.substring(0, at) + other + text.substring(at + 1);
            if (other != text.charAt(at)) assertThat(AgeIdentity.parse(slip)).as("sign %d", at).isEmpty();
        }
        assertThat(AgeIdentity.parse(new String(new byte[0], StandardCharsets.US_ASCII))).isEmpty();
    }
}
