package org.teamaround.command.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the sample's streamlined CAFs say; the demo's family in its own words, the others briefly. Codes of caf-streamlined. */
final class SampleAnswers {
    private SampleAnswers() {}

    static Map<String, Object> of(FamilyStory story, String child, LocalDate day) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("led-to", story.text("reason"));
        said.put("needs", String.join(" ", story.texts("needs").stream().map(n -> n.replace(' ', '-')).toList()));
        said.put("well-child", child + " is curious, affectionate and loves being read to.");
        said.put("well-parents", "Keeps every appointment and asks for help early.");
        said.put("well-home", "Warm and tidy; a neighbour looks in.");
        said.put("worry-child", "Tired most days, which shows in learning and temper.");
        said.put("worry-parents", "Worn out, with little time alone and nobody to take over.");
        said.put("worry-home", "Bills come before food in the last week of the month.");
        said.put("child-voice", "\"I want a bed with a lamp.\"");
        said.put("parents-view", "\"I do not need telling what is wrong, I need a hand with it.\"");
        said.put("outcomes[0].outcome", "Evenings that end with everybody asleep");
        said.put("outcomes[0].who", story.text("lead") + " with the family");
        said.put("outcomes[0].when", day.plusDays(60).toString());
        String level = story.text("level").isEmpty() ? "additional" : story.text("level");
        said.put("level", level);
        said.put("response", level.equals("complex") ? "multi-agency" : "single-agency");
        said.put("elements", "1.4 2.3 3.3");
        said.put("review-date", day.plusDays(42).toString());
        return said;
    }

    /** What is gone over with the family when it is agreed. */
    static Map<String, Object> agreed(LocalDate day) {
        return Map.of("stored-for", "child-as-parent", "consent-explained", "yes", "consent-sharing", "yes", "consent-revisited", day.toString());
    }
}
