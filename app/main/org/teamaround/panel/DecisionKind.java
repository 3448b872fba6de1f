package org.teamaround.panel;

import org.teamaround.referral.ReferralState;

/** Decision list of domain.md 2.j, with the states of item and referral each leads to (4.1, 4.2). */
public enum DecisionKind {
    ALLOCATE(ItemState.ALLOCATED, ReferralState.ALLOCATED), ALLOCATE_LEAD_TO_BE_FOUND(ItemState.ALLOCATED, ReferralState.ALLOCATED),
    CAF_FIRST(ItemState.RETURNED_FOR_CAF, ReferralState.DEFERRED), SINGLE_AGENCY(ItemState.ALLOCATED, ReferralState.ALLOCATED),
    DEFER(ItemState.DEFERRED, ReferralState.DEFERRED), DECLINE_SIGNPOST(ItemState.DECLINED, ReferralState.DECLINED),
    DECLINE_NEEDS_MET(ItemState.DECLINED, ReferralState.DECLINED), ESCALATE(ItemState.ESCALATED, ReferralState.ESCALATED),
    TRANSFER_OUT(ItemState.DECLINED, ReferralState.DECLINED), NO_FURTHER_ACTION(ItemState.DECLINED, ReferralState.DECLINED),
    WITHDRAWN(ItemState.DECLINED, ReferralState.WITHDRAWN);

    private final ItemState item;
    private final ReferralState referral;

    DecisionKind(ItemState item, ReferralState referral) {
        this.item = item;
        this.referral = referral;
    }

    public ItemState item() {
        return item;
    }

    public ReferralState referral() {
        return referral;
    }

    /** Somebody will work with the family. */
    public boolean allocates() {
        return item == ItemState.ALLOCATED;
    }

    public boolean declines() {
        return this == DECLINE_SIGNPOST || this == DECLINE_NEEDS_MET;
    }

    /** The family waits for something. */
    public boolean awaits() {
        return this == DEFER || this == CAF_FIRST;
    }
}
