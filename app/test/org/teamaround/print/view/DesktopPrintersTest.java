package org.teamaround.print.view;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Fault;
import org.teamaround.print.SamplePdf;

class DesktopPrintersTest {
    @Test
    void aPrinterThatIsGoneIsAFault() {
        assertThatThrownBy(() -> new DesktopPrinters().print(SamplePdf.fivePages(), "no such printer \u2603", 1)).isInstanceOf(Fault.class)
                .hasMessageNotContaining("such");
    }
}
