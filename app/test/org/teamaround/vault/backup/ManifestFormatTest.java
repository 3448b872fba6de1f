package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManifestFormatTest {
    private static final UUID DEVICE = new UUID(1, 2);
    private final Contents contents = new Contents(11, 812, 9310, Map.of("person", new TableSum(900, "ab"), "address", new TableSum(0, "cd")), Map.of(DEVICE, new Head(9310, "ef")));
    private final Manifest manifest = new Manifest("0.1.0", Instant.parse("2026-11-22T14:32:00Z"), DEVICE, new UUID(3, 4), contents,
        new TreeMap<>(Map.of("case.mv.db", new FileSum(1234, "12"), "vault.keys", new FileSum(99, "34"))));

    private byte[] written() {
        return ManifestFormat.write(manifest, text -> new byte[] {1, 2, 3});
    }

    @Test
    void comesBackAsItWas() {
        ManifestFormat.Signed read = ManifestFormat.read(written()).orFault();
        assertThat(read.manifest()).isEqualTo(manifest);
        assertThat(read.signature()).containsExactly(1, 2, 3);
        assertThat(new String(written(), StandardCharsets.UTF_8)).contains("\"children\":812").contains("\"entries\":9310");
    }

    @Test
    void whatIsSignedIsEverythingButTheSignature() {
        assertThat(new String(ManifestFormat.read(written()).orFault().signed(), StandardCharsets.UTF_8)).isEqualTo(new String(written(), StandardCharsets.UTF_8).replace("010203", ""));
    }

    @Test
    void everyChangedByteIsRefusedOrChangesWhatIsSigned() {
        byte[] right = written();
        byte[] signed = ManifestFormat.read(right).orFault().signed();
        for (int at = 0; at < right.length; at++) {
            byte[] changed = right.clone();
            changed[at] ^= 1;
            ManifestFormat.read(changed).result().ifPresent(read ->
                assertThat(java.util.Arrays.equals(read.signed(), signed) && java.util.Arrays.equals(read.signature(), new byte[] {1, 2, 3})).isFalse());
        }
    }

    @Test
    void aNewerFormatHasItsOwnSentence() {
        byte[] newer = new String(written(), StandardCharsets.UTF_8).replace("\"format\":1", "\"format\":2").getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestFormat.read(newer).problems()).extracting("key").containsExactly("backup.problem.newer");
        assertThat(ManifestFormat.read("{}".getBytes(StandardCharsets.UTF_8)).problems()).extracting("key").containsExactly("backup.problem.damaged");
    }
}
