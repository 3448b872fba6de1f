package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.TestMoment;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.print.VeraPdf;
import org.teamaround.ui.Text;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.backup.age.AgeIdentity;

/** The page for the envelope: the key in four lines, and the line for the stock age tool. */
class RecoverySheetTest {
    private static final RecoveryKey KEY = RecoveryKey.parse("0".repeat(56)).orFault();

    @Test
    void hasTheKeyAndTheIdentityThatOpensBackups() throws Exception {
        TestMoment moment = TestMoment.at("2026-11-22T14:32");
        Text text = Text.load();
        byte[] pdf = new PrintedRecoverySheet(new Printer(text::of, moment), text, moment).pdf("Harbour Centre", "Ada Quill", KEY);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "recovery-key.pdf"), pdf);
        String words = new PdfText().of(pdf);
        KEY.lines().forEach(line -> assertThat(words).contains(line));
        String identity = words.lines().map(String::strip).filter(line -> line.startsWith("AGE-SECRET-KEY-1")).findFirst().orElseThrow();
        assertThat(AgeIdentity.parse(identity).orElseThrow().recipient().publicKey()).isEqualTo(KEY.ageRecipient());
        VeraPdf.assertAccessible(pdf);
    }
}
