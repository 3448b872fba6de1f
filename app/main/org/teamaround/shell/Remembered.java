package org.teamaround.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.prefs.Preferences;

/** What this computer remembers from one start to the next: the vault's folder and how the window looks; nothing personal. */
public final class Remembered implements BackupPlaces {
    private static final String FOLDER = "folder";
    private static final String BACKUPS = "backups.";
    private static final String USER = "user";
    private static final String DARK = "dark";
    private static final String ZOOM = "zoom";
    private final Preferences preferences;

    public Remembered(Preferences preferences) {
        this.preferences = preferences;
    }

    public Optional<Path> folder() {
        String path = preferences.get(FOLDER, "");
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    public void folder(Path path) {
        if (path.toString().length() <= Preferences.MAX_VALUE_LENGTH) preferences.put(FOLDER, path.toAbsolutePath().toString());
    }

    @Override
    public Optional<Path> of(Path vault) {
        String path = preferences.get(key(vault), "");
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(Path vault, Path folder) {
        if (folder.toString().length() <= Preferences.MAX_VALUE_LENGTH) preferences.put(key(vault), folder.toAbsolutePath().toString());
    }

    /** A key has room for few letters, and a vault's path need not be told once more. */
    private static String key(Path vault) {
        return BACKUPS + UUID.nameUUIDFromBytes(vault.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Who unlocked here the last time: the id alone, which tells nobody anything without the vault. */
    public Optional<UUID> user() {
        try {
            return Optional.of(preferences.get(USER, "")).filter(id -> !id.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException changedByHand) {
            return Optional.empty();
        }
    }

    public void user(UUID id) {
        preferences.put(USER, id.toString());
    }

    public boolean dark() {
        return preferences.getBoolean(DARK, false);
    }

    public void dark(boolean dark) {
        preferences.putBoolean(DARK, dark);
    }

    /** 1 is 100 %. */
    public double zoom() {
        return preferences.getDouble(ZOOM, 1);
    }

    public void zoom(double zoom) {
        preferences.putDouble(ZOOM, zoom);
    }
}
