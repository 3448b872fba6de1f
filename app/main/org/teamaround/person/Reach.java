package org.teamaround.person;

/** How a person may be reached; {@code safeNote} says what is safe ("text only", "not after 4"). */
public record Reach(String phone, String mobile, String email, String safeNote) {
    public static final Reach NONE = new Reach("", "", "", "");
}
