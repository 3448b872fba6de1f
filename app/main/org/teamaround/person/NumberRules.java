package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Problem;

/**
 * NHS number (ten digits, the last a check digit modulo 11) and UPN (a letter, eleven digits, a digit or letter). A wrong shape is
 * refused; a wrong check digit is only pointed out, because what stands on the paper may be all there is.
 */
public final class NumberRules {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private NumberRules() {}

    static List<Problem> problems(PersonDraft draft) {
        List<Problem> found = new ArrayList<>();
        if (!draft.nhsNumber().isEmpty() && !draft.nhsNumber().matches("[0-9]{10}")) found.add(Problem.at("nhsNumber", "person.problem.nhs-shape"));
        if (!draft.upn().isEmpty() && !draft.upn().matches("[A-Z][0-9]{11}[0-9A-Z]")) found.add(Problem.at("upn", "person.problem.upn-shape"));
        for (int i = 0; i < draft.identifiers().others().size(); i++) {
            OtherReference other = draft.identifiers().others().get(i);
            if (other.number().isEmpty()) found.add(Problem.at("reference." + i + ".number", "kernel.problem.required"));
            else if (other.whose().isEmpty()) found.add(Problem.at("reference." + i + ".whose", "person.problem.whose-reference"));
        }
        return found;
    }

    static List<Problem> warnings(PersonDraft draft) {
        List<Problem> found = new ArrayList<>();
        if (flagsNhs(draft.nhsNumber())) found.add(Problem.at("nhsNumber", "person.warning.nhs-check"));
        if (flagsUpn(draft.upn())) found.add(Problem.at("upn", "person.warning.upn-check"));
        return found;
    }

    /** A number of the right shape whose check digit does not fit: kept, but shown with a flag. */
    public static boolean flagsNhs(String number) {
        return number.matches("[0-9]{10}") && !nhsChecks(number);
    }

    /** As {@link #flagsNhs}; temporary UPNs, which end in a letter, have no other check letter than the first. */
    public static boolean flagsUpn(String number) {
        return number.matches("[A-Z][0-9]{12}") && !upnChecks(number);
    }

    /** As it is written on paper: 943 476 5919. */
    public static String spaced(String number) {
        return number.replaceFirst("^([0-9]{3})([0-9]{3})([0-9]{4})$", "$1 $2 $3");
    }

    /** @param number ten digits */
    public static boolean nhsChecks(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (10 - i) * digit(number, i);
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digit(number, 9);
    }

    /** @param number a letter and twelve digits */
    public static boolean upnChecks(String number) {
        int sum = 0;
        for (int i = 1; i < 13; i++) sum += (i + 1) * digit(number, i);
        return UPN_LETTERS.charAt(sum % 23) == number.charAt(0);
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }
}
