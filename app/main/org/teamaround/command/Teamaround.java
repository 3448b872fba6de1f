package org.teamaround.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.teamaround.kernel.Fault;
import org.teamaround.shell.Vaults;
import org.teamaround.vault.store.Hardening;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The entrance: without a subcommand the window opens. Exit codes: 0 done, 1 not held or refused with a reason, 2 unusable arguments or
 * file.
 */
@Command(name = "teamaround", mixinStandardHelpOptions = true, version = "Teamaround " + Vaults.PROGRAM,
    description = "Referrals, panels and plans for the team around the child. Without a subcommand the window opens.",
    subcommands = {DemoCommand.class, RehearseCommand.class, VerifyCommand.class, BackupCommand.class, RestoreCommand.class, BenchCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:not held, or refused with a reason", "2:unusable arguments or file"})
public final class Teamaround implements Callable<Integer> {
    /** No exit code: the window is open, and the program ends when it closes. */
    private static final int WINDOW_OPEN = -1;
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        Hardening.begin();
        int code = line().execute(args);
        if (code != WINDOW_OPEN) System.exit(code);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Teamaround());
        line.setExecutionExceptionHandler((trouble, at, result) -> said(trouble, at.getErr()));
        return line;
    }

    @Override
    public Integer call() {
        if (!Display.isThere(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform"))) {
            spec.commandLine().getErr().println("There is no display here to open a window on; \"teamaround demo --out DIR\" does the main job without one.");
            return 1;
        }
        WindowStart.open();
        return WINDOW_OPEN;
    }

    /** One calm sentence; a fault's code can be read out on the phone. */
    private static int said(Exception trouble, PrintWriter err) {
        if (trouble instanceof Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.code();
        }
        Fault fault = trouble instanceof Fault known ? known : new Fault("command", trouble);
        err.println("Something went wrong that should not have (code " + fault.code() + "). " + fault.getMessage());
        if (System.getenv("TEAMAROUND_TRACE") != null) for (StackTraceElement frame : fault.getStackTrace()) err.println("  at " + frame);
        return 1;
    }
}
