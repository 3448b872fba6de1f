package org.teamaround.setting;

import java.time.LocalDate;
import org.teamaround.kernel.WorkingDays;

/**
 * The settings in force on a day. A due date uses the version in force at its triggering event (design 11.5), so that changing a
 * default alters only future due dates.
 */
public interface Settings {
    Span limit(TimeLimit limit, LocalDate inForceOn);

    WorkingDays workingDays(LocalDate inForceOn);

    String label(Label label, LocalDate inForceOn);

    boolean isOn(Feature feature, LocalDate inForceOn);

    PanelMode panelMode(LocalDate inForceOn);

    /** The centre's name, as on the letterhead; empty until set. */
    String centreName();

    /** When {@code limit}, counted from an event on {@code event}, falls due, by the versions in force on that day. */
    default LocalDate due(TimeLimit limit, LocalDate event) {
        return limit(limit, event).after(event, workingDays(event));
    }
}
