package org.teamaround.ui;

import java.util.Map;

/** A page whose typed text does not stand in one form in sight, such as one of many sections; all others are asked field by field. */
public interface HoldsTyped {
    /** Everything typed that is stored nowhere yet, by names that {@link #retype} knows; empty when there is nothing. */
    Map<String, String> typed();

    /** Takes it back, were it only when the page has read what it needs; until then {@link #typed} still gives it. */
    void retype(Map<String, String> typed);

    /** Back to what is stored. */
    void forget();
}
