package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.Locale;
import org.teamaround.setting.Label;
import org.teamaround.setting.Settings;

/** Says a form's own texts with the team's labels in them: {@code {assessment}} becomes CAF or EHA, as in force on a day. */
public final class FormWords {
    private final Settings settings;
    private final LocalDate on;

    public FormWords(Settings settings, LocalDate on) {
        this.settings = settings;
        this.on = on;
    }

    public String said(String text) {
        if (text.indexOf('{') < 0) return text;
        String said = text;
        for (Label label : Label.values()) {
            said = said.replace('{' + label.name().toLowerCase(Locale.ROOT).replace('_', '-') + '}', settings.label(label, on));
        }
        return said;
    }
}
