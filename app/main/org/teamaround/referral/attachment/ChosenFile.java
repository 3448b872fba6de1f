package org.teamaround.referral.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * A file to be attached.
 * @param content empty for one that is too long to be attached
 * @param length  of the whole file, in bytes
 */
public record ChosenFile(String name, byte[] content, long length) {
    /** @param typed the file's place, with or without quotation marks around it */
    public static Outcome<ChosenFile> at(String typed) {
        String place = typed.strip().replaceAll("^\"|\"$", "");
        if (place.isEmpty()) return Outcome.refused(Problem.at("file", "attachment.problem.no-file"));
        try {
            Path path = Path.of(place);
            if (!Files.isRegularFile(path)) return Outcome.refused(Problem.at("file", "attachment.problem.no-file"));
            long length = Files.size(path);
            byte[] content = length > SafePaper.MOST_BYTES ? new byte[0] : Files.readAllBytes(path);
            return Outcome.done(new ChosenFile(path.getFileName().toString(), content, length));
        } catch (InvalidPathException | IOException unreadable) {
            return Outcome.refused(Problem.at("file", "attachment.problem.unreadable"));
        }
    }
}
