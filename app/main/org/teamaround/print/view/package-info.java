/**
 * The preview: pages of a finished PDF on the screen, to be printed or saved as those bytes.
 * May use: kernel, print, ui, PDFBox, java.awt.print. Must not know: any feature, how a document came about.
 */
@NullMarked
package org.teamaround.print.view;

import org.jspecify.annotations.NullMarked;
