package org.teamaround.command.rehearsal;

import java.io.PrintWriter;

/** The running account of a rehearsal on the console, and its count. */
public final class Account {
    private final PrintWriter out;
    private int passed;
    private int failed;

    public Account(PrintWriter out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println(title);
    }

    void when(String when) {
        out.println("  " + when);
        out.flush();
    }

    void told(String note) {
        out.println("    " + note);
    }

    void done(String what, boolean carriedOut) {
        out.println((carriedOut ? "    done      " : "    refused   ") + what);
    }

    void found(Expectation.Finding finding) {
        if (finding.held()) {
            passed++;
            out.println("    held      " + finding.expected());
        } else {
            failed++;
            out.println("    NOT HELD  " + finding.expected());
            out.println("              found: " + finding.found());
        }
    }

    public int passed() {
        return passed;
    }

    public int failed() {
        return failed;
    }

    public void total() {
        out.println();
        out.println(passed + " passed, " + failed + " failed");
        out.flush();
    }
}
