package org.teamaround.referral;

/**
 * Who refers, as typed: name and agency may come into being by it.
 * @param agency empty for a parent, the young person or a neighbour
 */
public record ReferrerEntry(String name, String jobTitle, String agency, String phone, String email, boolean emailSecure,
        String theirReference, String safeguardingLead) {
    public static ReferrerEntry of(String name, String jobTitle, String agency) {
        return new ReferrerEntry(name, jobTitle, agency, "", "", false, "", "");
    }

    public ReferrerEntry withReference(String reference) {
        return new ReferrerEntry(name, jobTitle, agency, phone, email, emailSecure, reference, safeguardingLead);
    }
}
