package org.teamaround.print;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Fault;

class TemplateSafetyTest {
    @ParameterizedTest
    @ValueSource(strings = {"../text/print", "/etc/passwd", "print.css", "fonts/OFL", "nothing-here", ""})
    void onlyTheTemplateFolderCanBeLoaded(String name) {
        assertThatThrownBy(() -> SamplePaper.printer().pdf(paper(name))).isInstanceOf(Fault.class);
    }

    @Test
    void aWordTheModelLacksIsAFault() {
        assertThatThrownBy(() -> SamplePaper.printer().pdf(paper("sample"))).isInstanceOf(Fault.class).hasMessageStartingWith("press.template.sample");
    }

    private static Paper paper(String template) {
        return new Paper(template, "Title", "", "", Locale.UK, Map.of(), Clearance.NO_PERSON, false);
    }
}
