package org.teamaround.vault.backup.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Others read what we write and we read what others write: a decoder of its own, and the stock tool where it is installed. */
class InteropTest {
    private final byte[] secret = Age.bytes(32);
    private final AgeIdentity mine = new AgeIdentity(secret);
    private final Stanza own = new Stanza("teamaround.org/keys", List.of("1"), Age.bytes(40_000));
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 65_536, 65_537, 200_000})
    void aDecoderWrittenFromTheSpecificationReadsIt(int length) throws Exception {
        byte[] sealed = Age.sealed(Age.bytes(length), List.of(own), Age.identity(3), mine);
        assertThat(PlainDecoder.open(sealed, secret, mine.recipient().publicKey())).isEqualTo(Age.bytes(length));
    }

    /** The tool leaves no file at all for contents of no bytes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 65_536, 200_000})
    void theStockToolReadsIt(int length) throws Exception {
        Path tool = tool();
        Files.writeString(folder.resolve("identity.txt"), mine.text() + "\n");
        Files.write(folder.resolve("backup.age"), Age.sealed(Age.bytes(length), List.of(own), Age.identity(3), mine));
        run(tool.toString(), "-d", "-i", "identity.txt", "-o", "plain", "backup.age");
        assertThat(Files.readAllBytes(folder.resolve("plain"))).isEqualTo(Age.bytes(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 65_536, 200_000})
    void weReadWhatTheStockToolWrites(int length) throws Exception {
        Path tool = tool();
        Files.write(folder.resolve("plain"), Age.bytes(length));
        run(tool.toString(), "-r", mine.recipient().text(), "-o", "sealed.age", "plain");
        assertThat(Age.opened(Files.readAllBytes(folder.resolve("sealed.age")), mine)).isEqualTo(Age.bytes(length));
    }

    @Test
    void aBackupsHeaderEndsWhereThePayloadBegins() throws IOException {
        byte[] sealed = Age.sealed(Age.bytes(5), List.of(own), mine);
        ByteArrayInputStream in = new ByteArrayInputStream(sealed);
        AgeInput.header(in);
        assertThat(in.available()).isEqualTo(16 + 5 + 16);
    }

    private void run(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Path tool() {
        List<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).filter(p -> !p.isBlank())
            .flatMap(p -> Stream.of(Path.of(p, "age"), Path.of(p, "age.exe"))).filter(Files::isExecutable).toList();
        assumeTrue(!found.isEmpty(), "the age tool is not installed here");
        return found.getFirst();
    }
}
