package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This computer. What cannot be found out is taken for harmless, so that nobody is locked out of an ordinary folder. */
final class SystemSurroundings implements Surroundings {
    private static final Pattern LETTER = Pattern.compile("HKEY_CURRENT_USER\\\\Network\\\\([A-Za-z])\\s*$", Pattern.MULTILINE);
    private static final int LONGEST = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

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
        if (!systemName().toLowerCase(Locale.ROOT).contains("windows")) return Set.of();
        return LETTER.matcher(said("reg", "query", "HKCU\\Network")).results().map(found -> found.group(1).toUpperCase(Locale.ROOT) + ":").collect(Collectors.toSet());
    }

    @Override
    public String systemName() {
        return System.getProperty("os.name");
    }

    /** What it says besides is thrown away, so that it never waits for somebody to listen. */
    @Override
    public String said(String... command) {
        try {
            Process asked = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            asked.getOutputStream().close();
            CompletableFuture.runAsync(() -> stop(asked), CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            return new String(asked.getInputStream().readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static void stop(Process asked) {
        if (asked.isAlive()) asked.destroyForcibly();
    }

    @Override
    public List<String> names(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            return List.of();
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
