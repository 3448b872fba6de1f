package org.teamaround.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the sample team's vault and does the main job without a window. */
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = "Makes the sample team's vault and takes one referral all the way: panel, CAF, team meeting, plan; leaves the papers as PDF.")
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to leave the vault, its passphrase and the PDFs in.")
    private Path out;

    @Override
    public Integer call() {
        throw Refusal.because("The demo in " + out.getFileName() + " is not there yet.");
    }
}
