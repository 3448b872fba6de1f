package org.teamaround.person;

import org.teamaround.kernel.Stated;

/**
 * Leave to be in the country (domain.md 2.0, list C).
 *
 * @param note       what needs saying, such as until when; may be empty
 * @param noRecourse no recourse to public funds
 * @param resettled  came under a resettlement programme
 */
public record Immigration(Stated<ImmigrationStatus> status, String note, Answer noRecourse, Answer resettled) {
    public static final Immigration NOT_ASKED = new Immigration(Stated.notYetAsked(), "", Answer.NOT_YET_ASKED, Answer.NOT_YET_ASKED);
}
