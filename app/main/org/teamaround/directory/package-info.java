/**
 * Agencies, practitioners and local services: who they are, what they offer, how to reach them, when that was last checked.
 * May use: kernel, journal, setting, document. Must not know: any child, any feature after it.
 */
@NullMarked
package org.teamaround.directory;

import org.jspecify.annotations.NullMarked;
