package org.teamaround.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;

/** What is attached is judged by its bytes: a program, a bomb in one layer or two, a picture of too many dots, sixty megabytes. */
class SafePaperTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aPlainPaperIsSafe() throws IOException {
        assertThat(refusal(pdf("/Filter /FlateDecode", packed(new byte[5 * MEGABYTE])))).isEmpty();
        assertThat(refusal(pdf("", "BT (hello) Tj ET".getBytes(StandardCharsets.US_ASCII)))).isEmpty();
        assertThat(refusal(png(2000, 3000))).isEmpty();
        assertThat(refusal(jpeg(4000, 3000))).isEmpty();
    }

    @Test
    void whatIsNoPaperIsRefusedWhateverItsName() {
        assertThat(refusal("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("attachment.problem.no-paper");
        assertThat(refusal("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("attachment.problem.no-paper");
        assertThat(refusal(new byte[0])).isEqualTo("attachment.problem.empty");
    }

    @Test
    void whatUnpacksToSomethingEnormousIsRefused() throws IOException {
        byte[] once = packed(new byte[310 * MEGABYTE]);
        byte[] half = packed(new byte[160 * MEGABYTE]);
        assertThat(refusal(pdf("/Filter /FlateDecode", once))).isEqualTo("attachment.problem.bomb");
        assertThat(refusal(pdf("/Filter [/FlateDecode /FlateDecode]", packed(once)))).isEqualTo("attachment.problem.bomb");
        assertThat(refusal(together(pdf("/Filter /FlateDecode", half), pdf("/Filter /FlateDecode", half)))).as("two streams together").isEqualTo("attachment.problem.bomb");
        assertThat(refusal(pdf("/Width 60000 /Height 60000 /Filter /DCTDecode", new byte[10]))).isEqualTo("attachment.problem.bomb");
        assertThat(refusal(png(60_000, 60_000))).isEqualTo("attachment.problem.bomb");
        assertThat(refusal(jpeg(60_000, 60_000))).isEqualTo("attachment.problem.bomb");
    }

    @Test
    void whatIsTooLongIsRefusedByItsLength() {
        assertThat(SafePaper.refusal(new byte[10], 60L * MEGABYTE)).contains(Problem.at("file", "attachment.problem.too-big", 60L, 25));
    }

    private static String refusal(byte[] content) {
        return SafePaper.refusal(content, content.length).map(Problem::key).orElse("");
    }

    private static byte[] pdf(String filter, byte[] stream) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj\n<< " + filter + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        file.write(stream);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] png(int width, int height) {
        byte[] head = Arrays.copyOf(new byte[] {(byte) 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A}, 33);
        for (int i = 0; i < 4; i++) {
            head[16 + i] = (byte) (width >> 24 - 8 * i);
            head[20 + i] = (byte) (height >> 24 - 8 * i);
        }
        return head;
    }

    private static byte[] jpeg(int width, int height) {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0, (byte) 0xFF, (byte) 0xC0, 0, 17, 8, (byte) (height >> 8), (byte) height,
            (byte) (width >> 8), (byte) width, 3, 0, 0};
    }

    private static byte[] together(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
