package org.teamaround.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.jspecify.annotations.Nullable;

/** Preferences that leave nothing on the computer. */
final class MemoryPreferences extends AbstractPreferences {
    final Map<String, String> kept = new HashMap<>();

    MemoryPreferences() {
        super(null, "");
    }

    @Override
    protected void putSpi(String key, String value) {
        kept.put(key, value);
    }

    @Override
    protected @Nullable String getSpi(String key) {
        return kept.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        kept.remove(key);
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() {
        return kept.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
}
