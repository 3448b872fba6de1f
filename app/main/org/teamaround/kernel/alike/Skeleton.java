package org.teamaround.kernel.alike;

import java.util.List;
import java.util.Map;

/**
 * What stays of a name on its way between alphabets and spellings: consonants, those that are written for one another made one. "Yusuf",
 * "Youssef" and "Yousef" are "sf"; "Shcherbakov", "Szczerbakow" and Щербаков are "srbkv". Somali X is a kind of h.
 */
final class Skeleton {
    private static final List<Map.Entry<String, String>> TOGETHER = List.of(Map.entry("shch", "s"), Map.entry("szcz", "s"), Map.entry("tsch", "s"),
        Map.entry("sch", "s"), Map.entry("tch", "s"), Map.entry("sh", "s"), Map.entry("sz", "s"), Map.entry("cz", "s"), Map.entry("ch", "s"),
        Map.entry("zh", "s"), Map.entry("rz", "s"), Map.entry("ts", "s"), Map.entry("tz", "s"), Map.entry("kh", "k"), Map.entry("gh", "g"),
        Map.entry("ph", "f"), Map.entry("th", "t"), Map.entry("dh", "d"), Map.entry("ck", "k"), Map.entry("ks", "x"), Map.entry("dj", "j"));
    private static final Map<Character, Character> ONE = Map.of('z', 's', 'c', 'k', 'q', 'k', 'w', 'v');

    private Skeleton() {}

    static String of(String letters) {
        String joined = letters;
        for (Map.Entry<String, String> pair : TOGETHER) joined = joined.replace(pair.getKey(), pair.getValue());
        StringBuilder left = new StringBuilder();
        for (char letter : joined.toCharArray()) {
            char one = ONE.getOrDefault(letter, letter);
            boolean silent = "aeiouyhj".indexOf(one) >= 0 || one == 'x' && left.isEmpty();
            boolean doubled = !left.isEmpty() && left.charAt(left.length() - 1) == one;
            if (!silent && !doubled) left.append(one);
        }
        return left.toString();
    }
}
