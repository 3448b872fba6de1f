package org.teamaround.assessment.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.kernel.Fault;

/** The program's own form definitions, from {@code resources/forms}. */
public final class FormFiles implements Function<String, Optional<String>> {
    @Override
    public Optional<String> apply(String name) {
        try (InputStream file = FormFiles.class.getResourceAsStream("/forms/" + name)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Fault("forms.read", e);
        }
    }
}
