package org.teamaround.assessment.form;

import java.util.List;

/** A printed section. */
public record Part(String title, String intro, List<Block> blocks) {}
