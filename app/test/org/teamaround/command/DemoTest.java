package org.teamaround.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.print.PdfText;
import org.teamaround.print.VeraPdf;

/** The demo leaves the sample team's vault and six papers, each accessible; nothing of the families lies there in clear but the papers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    private static final List<String> PAPERS = List.of("acknowledgement", "agenda", "feedback", "caf", "delivery-plan", "tac-pack");
    @TempDir
    private static Path folder;
    private final StringWriter said = new StringWriter();

    @BeforeAll
    void demonstrate() {
        assertThat(run("demo", "--out", folder.resolve("a demo").toString())).as(said.toString()).isZero();
    }

    @Test
    void sixPapersPassTheAccessibilityCheck() throws IOException {
        for (String paper : PAPERS) VeraPdf.assertAccessible(Files.readAllBytes(demo(paper + ".pdf")));
    }

    @Test
    void thePapersSayWhatHappened() throws IOException {
        assertThat(words("acknowledgement")).contains("HV-118").doesNotContain("Katarzyna").doesNotContain("Tannery Row");
        assertThat(words("agenda")).contains("J.N., 5").contains("Nowak").doesNotContain("Jakub");
        assertThat(words("feedback")).contains("Chipo Mutasa-Bell").doesNotContain("Tannery Row");
        assertThat(words("caf")).contains("Jakub").contains("I want a bed with a lamp");
        assertThat(words("delivery-plan")).contains("Kuba sleeps in his own bed till six").contains("Katarzyna Nowak");
        assertThat(words("tac-pack")).contains("Kuba sleeps in his own bed till six");
    }

    @Test
    void theVaultIsSoundAndOpensWithItsPassphrase() {
        assertThat(run("verify", demo("vault").toString(), "--passphrase-file", demo("passphrase.txt").toString())).isZero();
        assertThat(said.toString()).contains("This vault is sound");
    }

    @Test
    void aVaultThatIsThereIsNotOverwritten() {
        assertThat(run("demo", "--out", folder.resolve("a demo").toString())).isEqualTo(2);
        assertThat(said.toString()).contains("already a vault");
    }

    @Test
    void noFileOfTheVaultHoldsAFamilysNameInClear() throws IOException {
        try (Stream<Path> files = Files.walk(demo("vault"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain("Nowak").doesNotContain("Tannery").doesNotContain("07700 900323");
                assertThat(file.getFileName().toString()).doesNotContainIgnoringCase("nowak");
            }
        }
    }

    private static Path demo(String name) {
        return folder.resolve("a demo").resolve(name);
    }

    private static String words(String paper) throws IOException {
        return new PdfText().of(Files.readAllBytes(demo(paper + ".pdf"))).replaceAll("\\s+", " ");
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        return Teamaround.line().setOut(out).setErr(out).execute(arguments);
    }
}
