package org.teamaround.directory;

import java.util.Locale;

/**
 * How a postcode begins: its first part, and as much of the second as was given. ZZ9 does not begin ZZ99 1AA.
 * @param inward empty for everything with this first part
 */
record PostcodeStart(String outward, String inward) {
    /** @param typed with the blank where it has a second part; a whole postcode may come without */
    static PostcodeStart of(String typed) {
        String clean = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        String whole = clean.replace(" ", "");
        if (whole.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")) return new PostcodeStart(whole.substring(0, whole.length() - 3), whole.substring(whole.length() - 3));
        int blank = clean.indexOf(' ');
        return blank < 0 ? new PostcodeStart(clean, "") : new PostcodeStart(clean.substring(0, blank), clean.substring(blank + 1));
    }

    boolean isWellFormed() {
        return outward.matches("[A-Z]{1,2}[0-9][A-Z0-9]?") && inward.matches("([0-9][A-Z]{0,2})?");
    }

    boolean begins(String postcode) {
        PostcodeStart whole = of(postcode);
        return !outward.isEmpty() && outward.equals(whole.outward) && whole.inward.startsWith(inward);
    }
}
