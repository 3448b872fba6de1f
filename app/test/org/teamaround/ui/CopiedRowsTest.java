package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows as a spreadsheet and a letter take them. */
class CopiedRowsTest {
    private final CopiedRows rows = new CopiedRows(List.of("Name", "Area"), List.of(List.of("Zoë\t<Al> & Co\nx", "Address withheld"), List.of("=HYPERLINK(1)", "+44 1632")));

    @Test
    void oneLineForEachRowAndNoCellBreaksOut() {
        assertThat(rows.text()).isEqualTo("Name\tArea\nZoë <Al> & Co x\tAddress withheld\n'=HYPERLINK(1)\t+44 1632");
    }

    @Test
    void theTableSaysTheSame() {
        assertThat(rows.html()).isEqualTo("<table><tr><th>Name</th><th>Area</th></tr><tr><td>Zoë &lt;Al&gt; &amp; Co x</td><td>Address withheld</td></tr>"
            + "<tr><td>'=HYPERLINK(1)</td><td>+44 1632</td></tr></table>");
    }
}
