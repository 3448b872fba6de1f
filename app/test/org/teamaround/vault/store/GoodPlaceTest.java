package org.teamaround.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;

/** Where a vault may stand open and where not, on computers that are made up. */
class GoodPlaceTest {
    private final Map<String, String> variables = new HashMap<>();
    private final Map<Path, String> texts = new HashMap<>();
    private final Map<Path, Path> links = new HashMap<>();
    private String type = "ext4";
    private Set<String> mapped = Set.of();
    private final Path home = Path.of("/home/ada");

    private Optional<Problem> problem(String folder) {
        return new GoodPlace(new Surroundings() {
            @Override public Optional<String> variable(String name) { return Optional.ofNullable(variables.get(name)); }

            @Override public Path home() { return home; }

            @Override public String driveType(Path where) { return where.startsWith(Path.of("/home/ada/Teamaround")) ? "ext4" : type; }

            @Override public Set<String> mappedDrives() { return mapped; }

            @Override public Path real(Path where) { return links.getOrDefault(where, where); }

            @Override public Optional<String> text(Path file) { return Optional.ofNullable(texts.get(file)); }

            @Override public long usable(Path where) { return Long.MAX_VALUE; }
        }).problem(Path.of(folder));
    }

    private void assertSynced(String folder, String by) {
        assertThat(problem(folder)).as(folder).hasValueSatisfying(found -> {
            assertThat(found.key()).isEqualTo("pages.problem.synced");
            assertThat(found.field()).isEqualTo("folder");
            assertThat(found.arguments()).containsExactly(by, "/home/ada/Teamaround/vault");
        });
    }

    @Test
    void ordinary_folders_are_good() {
        for (String folder : new String[] {"/home/ada/Teamaround/vault", "/home/ada/Documents/onedriver/x", "/mnt/boxes/Box of papers", "/tmp/v", "/home/ada/Inbox",
            "/home/ada/My Dropboxing"}) assertThat(problem(folder)).as(folder).isEmpty();
    }

    @Test
    void folders_that_are_synced_are_known_by_their_names() {
        assertSynced("/home/ada/OneDrive/vault", "OneDrive");
        assertSynced("/home/ada/OneDrive - Harbour Council/Team/vault", "OneDrive");
        assertSynced("/data/Dropbox (Harbour)/vault", "Dropbox");
        assertSynced("/home/ada/dropbox", "Dropbox");
        assertSynced("/Volumes/GoogleDrive-123/My Drive/v", "Google Drive");
        assertSynced("/home/ada/Google Drive/v", "Google Drive");
        assertSynced("/home/ada/Library/Mobile Documents/com~apple~CloudDocs/v", "iCloud");
        assertSynced("/home/ada/iCloudDrive/v", "iCloud");
        assertSynced("/home/ada/Library/CloudStorage/OneDrive-Harbour/v", "OneDrive");
        assertSynced("/home/ada/Library/CloudStorage/Box-Box/v", "Box");
        assertSynced("/home/ada/Library/CloudStorage/Other/v", "iCloud");
        assertSynced("/home/ada/Box/v", "Box");
        assertSynced("/home/ada/Box Sync/v", "Box");
        assertSynced("/home/ada/Nextcloud/v", "Nextcloud");
    }

    @Test
    void folders_with_other_names_are_known_by_what_the_programs_write_down() {
        assertThat(problem("/data/work/vault")).isEmpty();
        variables.put("OneDriveCommercial", "/data/work");
        assertSynced("/data/work/vault", "OneDrive");
        assertThat(problem("/data/workshop/vault")).isEmpty();
        texts.put(home.resolve(".dropbox/info.json"), "{\"personal\": {\"path\": \"\\/data\\/shared\", \"host\": 1}}");
        assertSynced("/data/shared/vault", "Dropbox");
        variables.put("APPDATA", "/home/ada/AppData");
        texts.put(home.resolve("AppData/Dropbox/info.json"), "{\"business\":{\"path\":\"/data/firm\"},\"personal\":{\"path\":\"/data/mine\"}}");
        assertSynced("/data/firm/vault", "Dropbox");
        assertSynced("/data/mine/vault", "Dropbox");
    }

    @Test
    void a_link_into_such_a_folder_is_followed() {
        links.put(Path.of("/home/ada/cases"), Path.of("/home/ada/OneDrive/cases"));
        assertSynced("/home/ada/cases", "OneDrive");
    }

    @Test
    void network_drives_are_refused_with_a_folder_that_works() {
        for (String network : new String[] {"nfs4", "cifs", "SMBFS", "fuse.sshfs"}) {
            type = network;
            assertThat(problem("/mnt/office/vault")).as(network).hasValueSatisfying(found -> {
                assertThat(found.key()).isEqualTo("pages.problem.network");
                assertThat(found.arguments()).containsExactly("/home/ada/Teamaround/vault");
            });
        }
        type = "NTFS";
        assertThat(problem("/mnt/office/vault")).isEmpty();
        mapped = Set.of("Z:");
        assertThat(problem("Z:\\cases")).isPresent();
        assertThat(problem("z:\\cases")).isPresent();
        assertThat(problem("C:\\cases")).isEmpty();
        assertThat(problem("\\\\server\\share\\vault")).isPresent();
    }

    @Test
    void this_computer_can_be_asked() {
        Surroundings here = Surroundings.system();
        Path folder = Path.of("target", "not", "there", "yet");
        assertThat(here.usable(folder)).isPositive();
        assertThat(here.driveType(folder)).isNotBlank();
        assertThat(here.real(folder)).isAbsolute().endsWithRaw(folder);
        assertThat(here.text(Path.of("pom.xml"))).hasValueSatisfying(text -> assertThat(text).contains("teamaround"));
        assertThat(here.text(folder)).isEmpty();
    }
}
