package org.teamaround.kernel;

import java.util.Locale;

/**
 * Trouble nobody foresaw. Its message holds a short reproducible code and a place, never personal text: causes are kept only as
 * class names, because the messages of H2 and others carry values (vault.md 2e).
 */
public class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /** @param where a constant word of the program, such as {@code gate.write}; never anything a user typed */
    public Fault(String kind, String where) {
        super(kind + ": " + where);
        code = codeOf(kind + ':' + where);
    }

    public Fault(String where, Throwable cause) {
        super(where + ": " + trail(cause));
        code = codeOf(where + ':' + cause.getClass().getName());
        setStackTrace(cause.getStackTrace());
    }

    /** Five letters and digits, the same for the same trouble; to be read out on the phone. */
    public String code() {
        return code;
    }

    private static String codeOf(String text) {
        return String.format(Locale.ROOT, "%05X", text.hashCode() & 0xFFFFF);
    }

    private static String trail(Throwable cause) {
        StringBuilder names = new StringBuilder();
        Throwable next = cause;
        for (int depth = 0; next != null && depth < 6; depth++, next = next.getCause()) {
            if (depth > 0) names.append(" < ");
            names.append(next.getClass().getSimpleName());
        }
        return names.toString();
    }
}
