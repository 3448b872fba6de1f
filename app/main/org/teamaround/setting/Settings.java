package org.teamaround.setting;

import java.time.LocalDate;
import java.util.Set;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.WorkingDays;

/**
 * The settings in force on a day. A due date uses the version in force at its triggering event (design 11.5), so that changing a
 * default alters only future due dates.
 */
public interface Settings {
    /** Design 11.20. */
    int USUAL_QUIET_MINUTES = 5;

    Span limit(TimeLimit limit, LocalDate inForceOn);

    WorkingDays workingDays(LocalDate inForceOn);

    String label(Label label, LocalDate inForceOn);

    boolean isOn(Feature feature, LocalDate inForceOn);

    PanelMode panelMode(LocalDate inForceOn);

    /** The centre's name, as on the letterhead; empty until set. */
    String centreName();

    /** Minutes without a key or the mouse after which the window locks: the shortest of these roles. The duty of a vault keeper changes nothing. */
    default int quietMinutes(Set<Role> roles, LocalDate inForceOn) {
        return roles.stream().filter(role -> role != Role.VAULT_KEEPER).mapToInt(role -> quietMinutes(role, inForceOn)).min().orElse(USUAL_QUIET_MINUTES);
    }

    default int quietMinutes(Role role, LocalDate inForceOn) {
        return USUAL_QUIET_MINUTES;
    }

    /** When {@code limit}, counted from an event on {@code event}, falls due, by the versions in force on that day. */
    default LocalDate due(TimeLimit limit, LocalDate event) {
        return limit(limit, event).after(event, workingDays(event));
    }
}
