/**
 * Snapshots of what was printed or sent: the bytes of that day, kept sealed, found by what they are about.
 * May use: kernel, journal. Must not know: what any document says, print, any feature.
 */
@NullMarked
package org.teamaround.document;

import org.jspecify.annotations.NullMarked;
