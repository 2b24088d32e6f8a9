package org.parley.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one language by the words that evoke them. */
public final class EntryTable {

    /**
     * A word of an entry, ready to match.
     *
     * @param fixed form ids of the words that must stand beside it; empty if none
     * @param head noun that must be what the verb is done to, or hang on the noun
     */
    public record Trigger(Entry entry, int[] fixed, Optional<Sense.Noun> head) {
        /** How much the trigger asks for beside the word itself; more is the better match. */
        public int length() {
            return fixed.length + (head.isPresent() ? 1 : 0);
        }
    }

    private final List<Entry> entries;
    private final List<List<Trigger>> byVerb = new ArrayList<>();
    private final List<List<Trigger>> byNoun = new ArrayList<>();
    private final Map<String, List<Trigger>> byAdjective = new HashMap<>();

    EntryTable(List<Entry> entries, Lexicon lexicon, Forms forms) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (entry.frame().isEmpty() && entry.operator().isEmpty()) {
                continue;
            }
            for (Entry.Word word : entry.words()) {
                int[] fixed = word.fixed().stream().mapToInt(forms::add).toArray();
                Trigger trigger = new Trigger(entry, fixed, lexicon.noun(word.head()));
                switch (word.wordClass()) {
                    case VERB -> lexicon.verb(word.lemma()).ifPresent(verb -> put(byVerb, verb.id(), trigger));
                    case NOUN -> lexicon.noun(word.lemma()).ifPresent(noun -> put(byNoun, noun.id(), trigger));
                    default -> put(byAdjective, Forms.lower(word.lemma()), trigger);
                }
            }
        }
    }

    private static List<Trigger> at(List<List<Trigger>> table, int id) {
        return id < table.size() ? table.get(id) : List.of();
    }

    private static void put(List<List<Trigger>> table, int id, Trigger trigger) {
        while (table.size() <= id) {
            table.add(List.of());
        }
        List<Trigger> more = new ArrayList<>(table.get(id));
        more.add(trigger);
        table.set(id, List.copyOf(more));
    }

    private static <K> void put(Map<K, List<Trigger>> map, K key, Trigger trigger) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(trigger);
    }

    public List<Entry> all() {
        return entries;
    }

    public List<Trigger> ofVerb(Sense.Verb verb) {
        return at(byVerb, verb.id());
    }

    public List<Trigger> ofNoun(Sense.Noun noun) {
        return noun.stop() ? List.of() : at(byNoun, noun.id());
    }

    /** Entries of a participle or adjective, by its lower-case form. */
    public List<Trigger> ofAdjective(String lemma) {
        return byAdjective.getOrDefault(lemma, List.of());
    }
}
