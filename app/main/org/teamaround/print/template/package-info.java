/**
 * Pebble templates of resources/print: only that folder can be loaded, everything is escaped, unknown names are faults.
 * May use: kernel, Pebble. Must not know: PDF, features.
 */
@NullMarked
package org.teamaround.print.template;

import org.jspecify.annotations.NullMarked;
