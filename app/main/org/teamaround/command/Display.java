package org.teamaround.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a window can be opened here: Windows and macOS always have a display, elsewhere one is named in the environment. */
final class Display {
    private Display() {}

    static boolean isThere(String system, Map<String, String> environment, @Nullable String platform) {
        if (system.startsWith("Windows") || system.startsWith("Mac") || "Headless".equals(platform)) return true;
        return isNamed(environment.get("DISPLAY")) || isNamed(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean isNamed(@Nullable String name) {
        return name != null && !name.isBlank();
    }
}
