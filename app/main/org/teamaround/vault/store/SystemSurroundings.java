package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** This computer. What cannot be found out is taken for harmless, so that nobody is locked out of an ordinary folder. */
final class SystemSurroundings implements Surroundings {
    private static final Pattern LETTER = Pattern.compile("HKEY_CURRENT_USER\\\\Network\\\\([A-Za-z])\\s*$", Pattern.MULTILINE);
    private static final int LONGEST = 1 << 16;

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    @Override
    public String driveType(Path folder) {
        try {
            return Files.getFileStore(existing(folder)).type();
        } catch (IOException | SecurityException e) {
            return "";
        }
    }

    /** The system keeps the letters that come back after each start in the registry; {@code reg} comes with every Windows. */
    @Override
    public Set<String> mappedDrives() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) return Set.of();
        try {
            Process asked = new ProcessBuilder("reg", "query", "HKCU\\Network").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            asked.getOutputStream().close();
            String said = new String(asked.getInputStream().readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            if (!asked.waitFor(3, TimeUnit.SECONDS)) asked.destroyForcibly();
            Set<String> letters = new HashSet<>();
            LETTER.matcher(said).results().map(MatchResult::group).forEach(line -> letters.add(line.strip().substring(line.strip().length() - 1).toUpperCase(Locale.ROOT) + ":"));
            return letters;
        } catch (IOException e) {
            return Set.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }

    @Override
    public Path real(Path folder) {
        Path there = existing(folder);
        try {
            return there.toRealPath().resolve(there.relativize(folder.toAbsolutePath().normalize()));
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    @Override
    public Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LONGEST ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public long usable(Path folder) {
        try {
            return Files.getFileStore(existing(folder)).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return there;
    }
}
