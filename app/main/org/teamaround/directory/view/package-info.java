/**
 * The directory on the screen: lists of agencies, practitioners and local services, and a form for each.
 * May use: directory and what it may use, ui. Must not know: stores, any feature after directory.
 */
@NullMarked
package org.teamaround.directory.view;

import org.jspecify.annotations.NullMarked;
