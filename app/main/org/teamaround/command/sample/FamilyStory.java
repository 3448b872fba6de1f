package org.teamaround.command.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;

/** One family of the sample as the file tells it, put into the words of the rehearsals. */
final class FamilyStory {
    /** How far a case came, in order; the ends that are no stage of the way are told apart by {@link #reaches}. */
    enum Stage { RECEIVED, ACKNOWLEDGED, NOT_ACCEPTED, LISTED, DEFERRED, DECLINED, ALLOCATED, CONTACTED, ASSESSING, ASSESSED, MET, PLAN, CLOSED }

    private final Words words;
    private final Map<String, Entry> keys;
    private final LocalDate today;
    private final Map<String, Entry> workers;

    /** @param workers the practitioners of the file by name */
    FamilyStory(Entry entry, LocalDate today, Map<String, Entry> workers) {
        this.workers = workers;
        this.words = entry.words();
        this.keys = entry.map();
        this.today = today;
    }

    String ref() {
        return words.text("ref");
    }

    Stage reaches() {
        return words.need("reaches").oneOf(Stage.class);
    }

    boolean reaches(Stage stage) {
        return reaches().compareTo(stage) >= 0;
    }

    int receivedDaysAgo() {
        return words.need("received").number();
    }

    boolean says(String key, boolean otherwise) {
        return words.yesOr(key, otherwise);
    }

    String text(String key) {
        return words.textOr(key, "");
    }

    List<String> texts(String key) {
        return words.texts(key);
    }

    List<Entry> list(String key) {
        return words.list(key);
    }

    /** What the rehearsal calls each child. */
    List<String> children() {
        return words.list("children").stream().map(c -> c.words().textOr("call", c.words().textOr("given", ""))).toList();
    }

    String firstCarer() {
        Words adult = words.list("adults").getFirst().words();
        return (adult.yesOr("family name first", false) ? adult.text("family") + ' ' + adult.text("given") : adult.text("given") + ' ' + adult.text("family"));
    }

    Map<String, Object> referral() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("ref", ref());
        for (String key : List.of("by", "reason", "needs", "asked for", "level", "strengths", "impact", "tried before")) copy(key, said);
        if (keys.containsKey("wishes")) said.put("family wishes", keys.get("wishes"));
        said.put("referrer", referrer());
        said.put("children", words.list("children").stream().map(this::child).toList());
        said.put("adults", words.list("adults").stream().map(this::adult).toList());
        said.put("consent", text("consent").equals("not asked") ? "not asked" : "to follow");
        return said;
    }

    private Map<String, Object> referrer() {
        Map<String, Object> referrer = new LinkedHashMap<>();
        referrer.put("name", text("referrer"));
        Map<String, Entry> worker = workers.get(text("referrer")).map();
        for (String key : List.of("job", "agency", "phone")) if (worker.containsKey(key)) referrer.put(key, worker.get(key));
        if (keys.containsKey("referrer reference")) referrer.put("reference", text("referrer reference"));
        return referrer;
    }

    private Map<String, Object> child(Entry entry) {
        Map<String, Object> child = new LinkedHashMap<>(entry.map());
        Words told = entry.words();
        boolean estimated = told.yesOr("estimated", false);
        child.keySet().removeAll(List.of("age", "months", "weeks ahead", "estimated", "not known"));
        LocalDate day = today.minusDays(40 + Math.floorMod(ref().hashCode() * 31 + told.textOr("given", "").hashCode(), 290));
        told.maybe("age").ifPresent(age -> child.put(estimated ? "estimated" : "born", estimated ? String.valueOf(day.getYear() - age.number()) : day.minusYears(age.number()).toString()));
        told.maybe("months").ifPresent(months -> child.put("born", today.minusMonths(months.number()).minusDays(9).toString()));
        told.maybe("weeks ahead").ifPresent(weeks -> child.put("expected", today.plusWeeks(weeks.number()).toString()));
        if (told.yesOr("not known", false)) child.put("born", "not known");
        lives(child);
        return child;
    }

    private Map<String, Object> adult(Entry entry) {
        Map<String, Object> adult = new LinkedHashMap<>(entry.map());
        boolean parent = adult.containsKey("mother of") || adult.containsKey("father of");
        adult.putIfAbsent("parental responsibility", parent ? "yes" : "not known");
        boolean home = !adult.containsKey("lives with");
        adult.putIfAbsent("lives with", "yes");
        if (home) lives(adult);
        return adult;
    }

    private void lives(Map<String, Object> person) {
        person.put("address", text("street") + ", Harrowmere");
        person.put("postcode", text("postcode"));
    }

    private void copy(String key, Map<String, Object> to) {
        if (keys.containsKey(key)) to.put(key, keys.get(key));
    }

    Map<String, Object> consent() {
        Map<String, Object> said = new LinkedHashMap<>(Map.of("for", ref(), "share with", shareWith(), "taken by", text("referrer")));
        if (says("young person", false)) said.putAll(Map.of("giver", "both", "competent", "yes"));
        said.put("given by", firstCarer());
        if (text("consent").equals("verbal")) said.putAll(Map.of("form", "verbal", "witness", "Ngozi Adébáyọ̀"));
        if (!text("excluded").isEmpty()) said.put("not with", List.of(text("excluded")));
        return said;
    }

    private List<String> shareWith() {
        List<String> agencies = new ArrayList<>(List.of("Harrowmere Family Centre", "Health visiting", "Midwifery", "Millbrook Surgery", "Oakfield Primary School",
            "Fairbrook Community College", "Education welfare", "CAMHS", "Housing Support", "Youth service", "Harrowmere Police", "Volunteer visitors"));
        agencies.remove(text("excluded"));
        return agencies;
    }
}
