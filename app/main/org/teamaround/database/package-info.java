/**
 * The one connection, migrations, change capture and the generated tables.
 * Holds: the writer thread, the gate every write goes through, the journal it leaves, sealed files beside the database.
 * May use: kernel, journal. Must not know: any feature.
 */
@NullMarked
package org.teamaround.database;

import org.jspecify.annotations.NullMarked;
