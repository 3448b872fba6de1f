package org.teamaround.vault.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks each system in its own way whether the disk under a folder is encrypted: Windows by what its Explorer shows of the drive, which
 * needs no administrator; macOS by {@code fdesetup}; Linux by the device itself and those below it.
 */
final class DiskQuestion {
    /** System.Volume.BitLockerProtection: on, and on but locked. Suspended, being encrypted or decrypted do not protect yet, or any more. */
    private static final Set<String> PROTECTED = Set.of("1", "6");
    private static final Set<String> UNPROTECTED = Set.of("2", "3", "4", "5", "8");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Path DEVICES = Path.of("/sys/dev/block");
    private static final int DEEPEST = 5;
    private final Surroundings surroundings;

    DiskQuestion(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    DiskEncryption of(Path folder) {
        String system = surroundings.systemName().toLowerCase(Locale.ROOT);
        String real = surroundings.real(folder).toString();
        if (system.contains("windows")) return windows(real);
        if (system.contains("mac")) return mac();
        return system.contains("linux") ? linux(real) : DiskEncryption.UNKNOWN;
    }

    private DiskEncryption windows(String real) {
        if (real.length() < 2 || !DRIVE.matcher(real.substring(0, 2)).matches()) return DiskEncryption.UNKNOWN;
        String said = surroundings.said("powershell", "-NoProfile", "-NonInteractive", "-Command", "(New-Object -ComObject Shell.Application).NameSpace('"
            + real.substring(0, 2) + "').Self.ExtendedProperty('System.Volume.BitLockerProtection')").strip();
        if (PROTECTED.contains(said)) return DiskEncryption.on("BitLocker");
        return UNPROTECTED.contains(said) ? DiskEncryption.OFF : DiskEncryption.UNKNOWN;
    }

    private DiskEncryption mac() {
        String said = surroundings.said("fdesetup", "status");
        if (said.contains("FileVault is On")) return DiskEncryption.on("FileVault");
        return said.contains("FileVault is Off") ? DiskEncryption.OFF : DiskEncryption.UNKNOWN;
    }

    /** A file system without a device of its own, of a container or a network, tells nothing. */
    private DiskEncryption linux(String real) {
        return surroundings.text(Path.of("/proc/self/mountinfo")).flatMap(mounts -> device(mounts, real)).filter(device -> !device.startsWith("0:"))
            .map(device -> isCrypt(DEVICES.resolve(device), DEEPEST) ? DiskEncryption.on("LUKS") : DiskEncryption.OFF).orElse(DiskEncryption.UNKNOWN);
    }

    /** Third word of a line the device, fifth the place; the longest place above the folder is its own. */
    private static Optional<String> device(String mounts, String folder) {
        return mounts.lines().map(line -> line.split(" ")).filter(words -> words.length > 4 && isUnder(folder, words[4]))
            .max(Comparator.comparingInt(words -> words[4].length())).map(words -> words[2]);
    }

    private static boolean isUnder(String folder, String place) {
        return place.equals("/") || folder.equals(place) || folder.startsWith(place + '/');
    }

    private boolean isCrypt(Path device, int deep) {
        if (surroundings.text(device.resolve("dm").resolve("uuid")).orElse("").startsWith("CRYPT-")) return true;
        return deep > 0 && surroundings.names(device.resolve("slaves")).stream().anyMatch(below -> isCrypt(device.resolve("slaves").resolve(below), deep - 1));
    }
}
