package org.teamaround.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What made-up computers tell of their disks. */
class DiskQuestionTest {
    private final Map<Path, String> texts = new HashMap<>();
    private final Map<Path, List<String>> names = new HashMap<>();
    private String system = "Linux";
    private String said = "";
    private String asked = "";

    private DiskEncryption of(String folder) {
        return new DiskQuestion(new Surroundings() {
            @Override public Optional<String> variable(String name) { return Optional.empty(); }

            @Override public Path home() { return Path.of("/home/ada"); }

            @Override public String driveType(Path where) { return ""; }

            @Override public Set<String> mappedDrives() { return Set.of(); }

            @Override public Path real(Path where) { return where; }

            @Override public Optional<String> text(Path file) { return Optional.ofNullable(texts.get(file)); }

            @Override public long usable(Path where) { return Long.MAX_VALUE; }

            @Override public List<String> names(Path where) { return names.getOrDefault(where, List.of()); }

            @Override public String systemName() { return system; }

            @Override public String said(String... command) {
                asked = String.join(" ", command);
                return said;
            }
        }).of(Path.of(folder));
    }

    private void mounts(String... lines) {
        texts.put(Path.of("/proc/self/mountinfo"), String.join("\n", lines));
    }

    @Test
    void on_linux_the_device_and_those_below_it_tell() {
        mounts("22 1 8:2 / / rw - ext4 /dev/sda2 rw", "30 22 253:1 / /home rw - ext4 /dev/mapper/home rw", "31 22 8:3 / /homes rw - ext4 /dev/sda3 rw");
        names.put(Path.of("/sys/dev/block/253:1/slaves"), List.of("dm-0"));
        texts.put(Path.of("/sys/dev/block/253:1/dm/uuid"), "LVM-abc");
        texts.put(Path.of("/sys/dev/block/253:1/slaves/dm-0/dm/uuid"), "CRYPT-LUKS2-abc");
        assertThat(of("/home/ada/vault")).isEqualTo(DiskEncryption.on("LUKS"));
        assertThat(of("/homes/ada/vault")).isEqualTo(DiskEncryption.OFF);
        assertThat(of("/srv/vault")).isEqualTo(DiskEncryption.OFF);
    }

    @Test
    void a_file_system_without_a_device_tells_nothing() {
        mounts("22 1 0:31 / / rw - overlay overlay rw");
        assertThat(of("/srv/vault")).isEqualTo(DiskEncryption.UNKNOWN);
        texts.clear();
        assertThat(of("/srv/vault")).isEqualTo(DiskEncryption.UNKNOWN);
    }

    @Test
    void on_windows_the_drive_tells() {
        system = "Windows 11";
        said = "1\r\n";
        assertThat(of("C:\\Users\\ada\\vault")).isEqualTo(DiskEncryption.on("BitLocker"));
        assertThat(asked).startsWith("powershell ").contains("NameSpace('C:')");
        said = "2";
        assertThat(of("D:\\vault")).isEqualTo(DiskEncryption.OFF);
        said = "";
        assertThat(of("D:\\vault")).isEqualTo(DiskEncryption.UNKNOWN);
        asked = "";
        assertThat(of("\\\\server\\share")).isEqualTo(DiskEncryption.UNKNOWN);
        assertThat(asked).isEmpty();
    }

    @Test
    void on_macos_file_vault_tells() {
        system = "Mac OS X";
        said = "FileVault is On.\n";
        assertThat(of("/Users/ada/vault")).isEqualTo(DiskEncryption.on("FileVault"));
        said = "FileVault is Off.\n";
        assertThat(of("/Users/ada/vault")).isEqualTo(DiskEncryption.OFF);
    }

    @Test
    void this_computer_answers_something() {
        assertThat(DiskEncryption.of(Path.of(System.getProperty("java.io.tmpdir"))).state()).isNotNull();
    }

    @Test
    void a_command_that_is_not_there_says_nothing() {
        assertThat(Surroundings.system().said("there-is-no-such-command-here")).isEmpty();
    }
}
