package org.teamaround.command.bench;

/** A slip of the hand in a name. */
final class Slip {
    private static final String LETTERS = "abcdefghijklmnoprstuvwyz";

    private Slip() {}

    /** The same where the name is too short to be recognised afterwards. */
    static String in(String name, Dice dice) {
        if (name.length() < 4) return name;
        int at = dice.between(1, name.length() - 2);
        StringBuilder slipped = new StringBuilder(name);
        switch (dice.between(0, 3)) {
            case 0 -> slipped.setCharAt(at, LETTERS.charAt(dice.between(0, LETTERS.length() - 1)));
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.insert(at, name.charAt(at));
            default -> slipped.replace(at, at + 2, "" + name.charAt(at + 1) + name.charAt(at));
        }
        return slipped.toString();
    }
}
