package org.parley.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and parts of words that tell languages apart, with a weight for each language.
 *
 * @param languages ISO 639-1 codes
 * @param words forms of {@code wordWeights}
 * @param wordWeights by form id, then by language
 * @param parts weights of a part of a word by language; {@code ^} and {@code $} stand for a word's edges
 * @param longest length of the longest part
 */
public record LanguageCues(
        List<String> languages, Forms words, List<float[]> wordWeights, Map<String, float[]> parts, int longest) {
    private static final float WORD = 1f;
    private static final float STRONG = 1f;
    private static final float PART = 0.25f;
    private static final float MARK = 0.6f;

    /** Reads {@code languages.yml}. */
    public static LanguageCues load(DataPath file, Problems problems) {
        Node node = file.read(problems);
        List<String> languages = new ArrayList<>();
        node.items().forEach(item -> languages.add(item.text("id", problems)));
        LanguageCues cues = new LanguageCues(
                List.copyOf(languages), new Forms(), new ArrayList<>(), new HashMap<>(), longest(node, problems));
        int language = 0;
        for (Node item : node.items()) {
            for (String word : Map.copyOf(unique(item.words("words", problems))).keySet()) {
                cues.word(word, language, WORD);
            }
            for (String word : item.words("strong", problems)) {
                cues.word(word, language, STRONG);
            }
            for (String part : item.words("parts", problems)) {
                cues.parts.computeIfAbsent(part, key -> new float[languages.size()])[language] = PART;
            }
            for (String part : item.words("marks", problems)) {
                cues.parts.computeIfAbsent(part, key -> new float[languages.size()])[language] = MARK;
            }
            language++;
        }
        return cues;
    }

    private static Map<String, Boolean> unique(List<String> words) {
        Map<String, Boolean> unique = new HashMap<>();
        words.forEach(word -> unique.put(word, true));
        return unique;
    }

    private static int longest(Node node, Problems problems) {
        int longest = 0;
        for (Node item : node.items()) {
            for (String part : item.words("parts", problems)) {
                longest = Math.max(longest, part.length());
            }
        }
        return longest;
    }

    private void word(String word, int language, float weight) {
        int id = words.add(word);
        while (wordWeights.size() <= id) {
            wordWeights.add(new float[languages.size()]);
        }
        wordWeights.get(id)[language] += weight;
    }
}
