package org.teamaround.referral.form;

import org.teamaround.document.Document;

/** A sheet as it was printed and kept. */
public record PrintedWord(Document document, byte[] pdf) {}
