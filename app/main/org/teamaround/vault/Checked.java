package org.teamaround.vault;

/**
 * What a check of a whole vault read and found sound.
 *
 * @param tables      tables read from end to end
 * @param rows        rows in them
 * @param revisions   journal entries whose chain holds
 * @param attachments sealed files that open
 */
public record Checked(int tables, long rows, long revisions, int attachments) {}
