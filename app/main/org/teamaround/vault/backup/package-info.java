/**
 * Backups: one sealed file for a whole vault, checked by restoring it before it counts; when to make one, which to keep, how to come back.
 * Holds: container, manifest, generations, the use cases around them; {@code vault.store} copies and loads the database.
 * May use: vault, kernel, journal. Must not know: {@code database}, H2, any feature, JavaFX.
 */
@NullMarked
package org.teamaround.vault.backup;

import org.jspecify.annotations.NullMarked;
