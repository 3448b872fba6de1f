package org.teamaround.find.text;

import java.util.UUID;

/**
 * What somebody wrote, of one record.
 * @param id    of the record
 * @param child whose page it stands on
 * @param tab   text key of the part of that page
 * @param title what record it is, with its day, in users' words
 */
public record Passage(UUID id, UUID child, String tab, String title, String text) {}
