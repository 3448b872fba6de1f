package org.teamaround.vault.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.teamaround.kernel.Problem;

/**
 * An open vault must not lie where another program copies it while it is written, nor behind a network that does not keep locks and
 * forced writes: such a folder is refused, with one that works. Sealed backups may go there.
 */
final class GoodPlace {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs",
        "ncpfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse");
    /** How a folder is named that such a program keeps, wherever it lies. */
    private static final Map<Pattern, String> NAMES = Map.of(
        Pattern.compile("onedrive( ?-.*)?"), "OneDrive", Pattern.compile("dropbox( ?\\(.*\\))?"), "Dropbox",
        Pattern.compile("google ?drive( ?\\(.*\\))?|googledrive-.*"), "Google Drive",
        Pattern.compile("icloud ?drive|mobile documents|com~apple~clouddocs"), "iCloud", Pattern.compile("box sync|box-box"), "Box",
        Pattern.compile("nextcloud|owncloud"), "Nextcloud", Pattern.compile("pclouddrive|pcloud drive"), "pCloud");
    private static final Map<String, String> VARIABLES = Map.of("OneDrive", "OneDrive", "OneDriveCommercial", "OneDrive", "OneDriveConsumer", "OneDrive");
    private static final Pattern DROPBOX_PATH = Pattern.compile("\"path\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private final Surroundings surroundings;

    GoodPlace(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Empty when a vault may stand open here. */
    Optional<Problem> problem(Path folder) {
        Path real = surroundings.real(folder);
        Optional<String> keeper = keeper(folder).or(() -> keeper(real));
        if (keeper.isPresent()) return Optional.of(Problem.at("folder", "pages.problem.synced", keeper.get(), offer()));
        return isRemote(folder) || isRemote(real) ? Optional.of(Problem.at("folder", "pages.problem.network", offer())) : Optional.empty();
    }

    private Optional<String> keeper(Path folder) {
        Path home = surroundings.home();
        if (folder.startsWith(home.resolve("Library").resolve("CloudStorage"))) return Optional.of(named(folder).orElse("iCloud"));
        if (folder.startsWith(home.resolve("Box"))) return Optional.of("Box");
        return named(folder).or(() -> byVariable(folder)).or(() -> folders().stream().anyMatch(folder::startsWith) ? Optional.of("Dropbox") : Optional.empty());
    }

    private static Optional<String> named(Path folder) {
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (Map.Entry<Pattern, String> known : NAMES.entrySet()) if (known.getKey().matcher(name).matches()) return Optional.of(known.getValue());
        }
        return Optional.empty();
    }

    private Optional<String> byVariable(Path folder) {
        return VARIABLES.entrySet().stream().filter(known -> surroundings.variable(known.getKey()).flatMap(value -> path(folder, value)).filter(folder::startsWith).isPresent())
            .map(Map.Entry::getValue).findFirst();
    }

    /** Dropbox writes down where its folders lie, since people give them other names. */
    private List<Path> folders() {
        List<Path> notes = new ArrayList<>(List.of(surroundings.home().resolve(".dropbox").resolve("info.json")));
        for (String variable : List.of("APPDATA", "LOCALAPPDATA")) {
            surroundings.variable(variable).flatMap(value -> path(surroundings.home(), value)).ifPresent(base -> notes.add(base.resolve("Dropbox").resolve("info.json")));
        }
        return notes.stream().flatMap(note -> surroundings.text(note).stream()).flatMap(text -> DROPBOX_PATH.matcher(text).results())
            .map(GoodPlace::unescaped).flatMap(value -> path(surroundings.home(), value).stream()).toList();
    }

    private static String unescaped(MatchResult found) {
        return found.group(1).replace("\\\\", "\\").replace("\\/", "/");
    }

    private static Optional<Path> path(Path like, String value) {
        try {
            return Optional.of(like.getFileSystem().getPath(value));
        } catch (java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isRemote(Path folder) {
        String path = folder.toString();
        if (path.startsWith("\\\\") || path.startsWith("//")) return true;
        String drive = path.length() > 1 && path.charAt(1) == ':' ? path.substring(0, 2).toUpperCase(Locale.ROOT) : "";
        return !drive.isEmpty() && surroundings.mappedDrives().contains(drive) || NETWORK.contains(surroundings.driveType(folder).toLowerCase(Locale.ROOT));
    }

    /** A folder of one's own on this computer, where it is not such a one itself. */
    private String offer() {
        Path home = surroundings.home();
        for (Path base : List.of(home, surroundings.variable("LOCALAPPDATA").flatMap(value -> path(home, value)).orElse(home), home.resolve("..").resolve("Public"))) {
            Path offered = base.resolve("Teamaround").resolve("vault").normalize();
            if (keeper(surroundings.real(offered)).isEmpty() && !isRemote(surroundings.real(offered))) return offered.toString();
        }
        return "Teamaround";
    }
}
