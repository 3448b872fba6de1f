package org.teamaround.command.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import org.teamaround.kernel.Actor;
import org.teamaround.shell.Assembly;

/**
 * An open vault filled with made-up cases, and the program's window on it.
 *
 * @param program  the one in the window
 * @param folder   the vault's own folder
 * @param children how many children it was asked to hold
 * @param seed     of its {@link Population}: made again with it, the same people come in the same order
 * @param today    the day the population was made for
 */
public record BenchVault(Assembly program, Actor actor, ProgramWindow window, Path folder, int children, long seed, LocalDate today) {
    /** The people in it once more, as they would be typed. */
    public Population population() {
        return new Population(seed, today);
    }
}
