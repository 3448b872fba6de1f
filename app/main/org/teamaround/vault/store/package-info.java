/**
 * Opens a vault's files: H2 with its users and settings, the attachments, and what checks them.
 * Holds: the only place that knows H2 and says anything only H2 understands.
 * May use: vault, database, journal, kernel. Must not know: any feature, JavaFX.
 */
@NullMarked
package org.teamaround.vault.store;

import org.jspecify.annotations.NullMarked;
