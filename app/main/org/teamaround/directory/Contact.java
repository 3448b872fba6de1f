package org.teamaround.directory;

/**
 * How a practitioner is reached at work. Each may be empty.
 * @param address only where it is not their agency's
 */
public record Contact(String phone, String secureEmail, String address) {
    public static final Contact NONE = new Contact("", "", "");
}
