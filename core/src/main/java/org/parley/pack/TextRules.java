package org.parley.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the text scan must know of one language: where sentences end, what is page furniture, how publication stamps look.
 *
 * @param titles abbreviations that never end a sentence (dr, prof)
 * @param abbreviations abbreviations that end one only before a word of {@code starters}
 * @param beforeNumber abbreviations that end no sentence before a digit (nr, art)
 * @param starters words that begin sentences and, with a capital, hardly stand anywhere else
 * @param glued those that show a subhead glued to the sentence after it
 * @param months number of the month, 1 to 12, by phrase
 * @param furniture phrases of the page around the article
 * @param bylines words that begin a line naming the author (by, door)
 * @param agencies news agencies, as they stand in datelines
 * @param stamps words before a publication day
 * @param updates words before a day of change, later than publication
 * @param pages phrases that show a kind of page (opinion, explainer, digest, live_blog) at its beginning
 */
public record TextRules(
        WordSet titles,
        WordSet abbreviations,
        WordSet beforeNumber,
        WordSet starters,
        WordSet glued,
        PhraseTable<Integer> months,
        PhraseTable<FurnitureRule> furniture,
        WordSet bylines,
        PhraseTable<String> agencies,
        PhraseTable<Boolean> stamps,
        PhraseTable<Boolean> updates,
        PhraseTable<String> pages) {

    /**
     * Reads {@code text.yml}, {@code furniture.yml} and the month names of {@code times.yml}.
     *
     * @param languageFolder a pack's folder; a missing file is read as empty
     */
    public static TextRules load(DataPath languageFolder, Forms forms, Splitter splitter, Problems problems) {
        Node text = node(languageFolder.resolve("text.yml"), problems);
        Node furniture = node(languageFolder.resolve("furniture.yml"), problems);
        Node times = node(languageFolder.resolve("times.yml"), problems);
        return new TextRules(
                words(text, "titles", forms, problems),
                words(text, "abbreviations", forms, problems),
                words(text, "before_number", forms, problems),
                words(text, "starters", forms, problems),
                words(text, "glued", forms, problems),
                months(times, forms, splitter, problems),
                furniture(furniture, forms, splitter, problems),
                words(furniture, "bylines", forms, problems),
                agencies(furniture, forms, splitter, problems),
                flags(furniture, "stamps", forms, splitter, problems),
                flags(furniture, "updates", forms, splitter, problems),
                pages(furniture, forms, splitter, problems));
    }

    static Node node(DataPath file, Problems problems) {
        return file.readIfPresent(problems).orElseGet(file::empty);
    }

    private static WordSet words(Node node, String field, Forms forms, Problems problems) {
        return new WordSet(node.words(field, problems), forms);
    }

    private static PhraseTable<Integer> months(Node times, Forms forms, Splitter splitter, Problems problems) {
        var table = new PhraseTable.Builder<Integer>(forms, splitter::split);
        int month = 0;
        for (Node names : times.items("months")) {
            month++;
            for (String name : names.words(problems)) {
                table.add(name, month);
            }
        }
        return table.build();
    }

    private static PhraseTable<FurnitureRule> furniture(Node node, Forms forms, Splitter splitter, Problems problems) {
        var table = new PhraseTable.Builder<FurnitureRule>(forms, splitter::split);
        for (Map.Entry<String, Node> kind : node.fields("page", problems).entrySet()) {
            Map<String, FurnitureRule.Reach> reaches = new HashMap<>();
            for (FurnitureRule.Reach reach : FurnitureRule.Reach.values()) {
                reaches.put(reach.name().toLowerCase(Locale.ROOT), reach);
            }
            for (Map.Entry<String, Node> phrases :
                    kind.getValue().fields(problems).entrySet()) {
                FurnitureRule.Reach reach = reaches.get(phrases.getKey());
                if (reach == null) {
                    problems.add(
                            phrases.getValue(),
                            "\"%s\" is no reach".formatted(phrases.getKey()),
                            "use whole, lead, tail or any");
                    continue;
                }
                phrases.getValue()
                        .words(problems)
                        .forEach(phrase -> table.add(phrase, new FurnitureRule(kind.getKey(), reach)));
            }
        }
        return table.build();
    }

    private static PhraseTable<String> agencies(Node node, Forms forms, Splitter splitter, Problems problems) {
        var table = new PhraseTable.Builder<String>(forms, splitter::split);
        node.words("agencies", problems).forEach(name -> table.add(name, name));
        return table.build();
    }

    private static PhraseTable<Boolean> flags(
            Node node, String field, Forms forms, Splitter splitter, Problems problems) {
        var table = new PhraseTable.Builder<Boolean>(forms, splitter::split);
        node.words(field, problems).forEach(phrase -> table.add(phrase, true));
        return table.build();
    }

    private static PhraseTable<String> pages(Node node, Forms forms, Splitter splitter, Problems problems) {
        var table = new PhraseTable.Builder<String>(forms, splitter::split);
        List<String> kinds = new ArrayList<>(List.of("opinion", "explainer", "digest", "live_blog"));
        for (Map.Entry<String, Node> kind : node.fields("pages", problems).entrySet()) {
            if (!kinds.contains(kind.getKey())) {
                problems.add(
                        kind.getValue(), "\"%s\" is no kind of page".formatted(kind.getKey()), "use one of " + kinds);
                continue;
            }
            kind.getValue().words(problems).forEach(phrase -> table.add(phrase, kind.getKey()));
        }
        return table.build();
    }
}
