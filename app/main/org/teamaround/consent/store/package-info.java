/**
 * Consents and the disclosure log in the database.
 * May use: database, consent and what it may use. Must not know: screens, forms, other stores.
 */
@NullMarked
package org.teamaround.consent.store;

import org.jspecify.annotations.NullMarked;
