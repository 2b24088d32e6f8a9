package org.parley.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one language: closed classes whole, and the verbs, nouns and adjectives the pack knows in all their forms.
 *
 * <p>Single words are an array over form ids; phrases of several words ("in spite of", "state visit") are a {@link
 * PhraseTable}. Immutable once built.
 */
public final class Lexicon {
    private static final Sense[] NONE = {};

    /** Further principal parts are for irregular forms and may be left out. */
    private static final int LEAST_PARTS = 4;

    private final Forms forms;
    private final Sense[][] senses;
    private final int[] masks;
    private final int[] features;
    private final PhraseTable<Sense> phrases;
    private final Map<String, Sense.Verb> verbs;
    private final Map<String, Sense.Noun> nouns;
    private final Compounds compounds;
    private final Map<Integer, List<Parted>> parted;

    /** Keys of {@code parted}, each plus one so that -1 is none. */
    private final BitSet mayPart = new BitSet();

    private final Set<String> prepositions;
    private final Set<String> phraseWords;

    private Lexicon(Builder builder) {
        this.forms = builder.forms;
        this.senses = Arrays.copyOf(builder.senses, builder.forms.size());
        this.masks = new int[senses.length];
        this.features = new int[senses.length];
        for (int i = 0; i < senses.length; i++) {
            for (Sense sense : senses[i] == null ? NONE : senses[i]) {
                masks[i] |= sense.wordClass().bit();
                features[i] |= sense.features();
            }
        }
        this.phrases = builder.phrases.build();
        this.verbs = Map.copyOf(builder.verbs);
        this.nouns = Map.copyOf(builder.nouns);
        this.parted = Map.copyOf(builder.parted);
        parted.keySet().forEach(form -> mayPart.set(form + 1));
        this.prepositions = Set.copyOf(builder.prepositions);
        this.phraseWords = Set.copyOf(builder.phraseWords);
        this.compounds = new Compounds(forms, this::senses, builder.grammar.compoundLinks());
    }

    /** What the form can be; none if it is only known to another vocabulary. */
    public Sense[] senses(int form) {
        return form < 0 || form >= senses.length || senses[form] == null ? NONE : senses[form];
    }

    /** The classes of the form as bits of {@link WordClass#bit}. */
    public int mask(int form) {
        return form < 0 || form >= masks.length ? 0 : masks[form];
    }

    /** The forms that its verbs and auxiliaries can have: all {@link Sense#features} together. */
    public int features(int form) {
        return form < 0 || form >= features.length ? 0 : features[form];
    }

    /** Whether auxiliaries of two words begin with {@code form}. */
    public boolean isParted(int form) {
        return mayPart.get(form + 1);
    }

    /**
     * Auxiliaries of two words that other words may part, by the form of the first ("kommer Norge att").
     *
     * @param second form of the second word
     */
    public record Parted(int second, Sense.Auxiliary auxiliary) {}

    /** The parted auxiliaries that begin with {@code form}. */
    public List<Parted> parted(int form) {
        return isParted(form) ? parted.getOrDefault(form, List.of()) : List.of();
    }

    /** Phrases of two or more words. */
    public PhraseTable<Sense> phrases() {
        return phrases;
    }

    public Optional<Sense.Verb> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    public Optional<Sense.Noun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether {@code word} (lower case) is a form of {@code noun}, or ends in one where the language makes compounds. */
    public boolean endsIn(String word, Sense.Noun noun) {
        return compounds.endsIn(word, noun);
    }

    /** Whether {@code word} is a preposition as the pack lists it. */
    boolean hasPreposition(String word) {
        return prepositions.contains(word);
    }

    /** Whether the word or phrase {@code form} is listed or is a form of one that is. */
    boolean knows(String form) {
        return mask(forms.id(form)) != 0 || phraseWords.contains(Forms.lower(form));
    }

    /** Takes unknown words apart. */
    public Compounds compounds() {
        return compounds;
    }

    static Builder builder(Forms forms, Grammar grammar) {
        return new Builder(forms, grammar);
    }

    /** Collects words; for loading only. */
    static final class Builder {
        private final Forms forms;
        private final Grammar grammar;
        private final Splitter splitter;
        private final PhraseTable.Builder<Sense> phrases;
        private final Map<String, Sense.Verb> verbs = new LinkedHashMap<>();
        private final Map<String, Sense.Noun> nouns = new LinkedHashMap<>();
        private final Map<Integer, List<Parted>> parted = new LinkedHashMap<>();
        private final Set<String> prepositions = new HashSet<>();
        private final Set<String> phraseWords = new HashSet<>();
        private int verbIds;
        private Sense[][] senses = new Sense[1 << 12][];

        private Builder(Forms forms, Grammar grammar) {
            this.forms = forms;
            this.grammar = grammar;
            this.splitter = grammar.splitter();
            this.phrases = new PhraseTable.Builder<>(forms, splitter::split);
        }

        Builder add(String word, Sense sense) {
            if (sense instanceof Sense.Closed closed && closed.wordClass() == WordClass.PREPOSITION) {
                prepositions.add(closed.word());
            }
            if (splitter.isOneWord(word)) {
                addSingle(forms.add(word), sense);
                return this;
            }
            List<String> parts = splitter.split(word);
            if (parts.size() > 1) {
                phrases.add(word, sense);
                if (parts.size() == 2 && sense instanceof Sense.Auxiliary auxiliary) {
                    parted.computeIfAbsent(forms.add(parts.get(0)), form -> new ArrayList<>(1))
                            .add(new Parted(forms.add(parts.get(1)), auxiliary));
                }
                phraseWords.add(Forms.lower(word));
            } else if (parts.size() == 1) {
                addSingle(forms.add(word), sense);
            }
            return this;
        }

        private void addSingle(int form, Sense sense) {
            if (form >= senses.length) {
                senses = Arrays.copyOf(senses, Math.max(form + 1, senses.length * 2));
            }
            Sense[] old = senses[form] == null ? NONE : senses[form];
            for (Sense known : old) {
                if (known.equals(sense)) {
                    return;
                }
            }
            Sense[] more = Arrays.copyOf(old, old.length + 1);
            more[old.length] = sense;
            senses[form] = more;
        }

        /** A line of verbs.yml: principal parts, the first with {@code particle|verb} if it is separable. */
        void addVerb(Node line, Problems problems) {
            List<String> parts = new ArrayList<>(line.words(problems));
            if (parts.size() < Math.min(LEAST_PARTS, grammar.verb().columns().size())) {
                problems.add(
                        line,
                        "a verb with %d of %d principal parts"
                                .formatted(
                                        parts.size(), grammar.verb().columns().size()),
                        "columns: " + grammar.verb().columns());
                return;
            }
            int bar = parts.get(0).indexOf('|');
            String particle = bar < 0 ? "" : parts.get(0).substring(0, bar);
            String lemma = parts.get(0).replace("|", "");
            Sense.Verb homonym = verbs.get(lemma);
            if (homonym != null && homonym.particle().equals(particle)) {
                problems.add(line, "the verb \"%s\" stands twice".formatted(lemma), "keep one line");
                return;
            }
            Sense.Verb verb = new Sense.Verb(verbIds++, lemma, particle);
            verbs.putIfAbsent(lemma, verb);
            parts.set(0, parts.get(0).substring(bar + 1));
            for (Feature feature : grammar.verb().forms().keySet()) {
                for (String form : grammar.verb().forms(feature, parts)) {
                    addVerbForm(verb, feature, form);
                }
            }
        }

        /** A separable verb's finite forms stand apart or together; its participle always has the particle in it. */
        private void addVerbForm(Sense.Verb verb, Feature feature, String form) {
            if (verb.particle().isEmpty() || feature == Feature.PART) {
                add(form, new Sense.VerbForm(verb, feature, true));
                return;
            }
            add(verb.particle() + form, new Sense.VerbForm(verb, feature, true));
            add(form, new Sense.VerbForm(verb, feature, false));
        }

        /** A line of nouns.yml: principal parts, or a table with {@code noun}, {@code compound} and {@code stop}. */
        void addNoun(Node line, Problems problems) {
            Node partsNode = line.get("noun").orElse(line);
            List<String> parts = partsNode.words(problems);
            if (parts.isEmpty()) {
                problems.add(
                        line,
                        "a noun without forms",
                        "columns: " + grammar.noun().columns());
                return;
            }
            String lemma = parts.get(0);
            if (nouns.containsKey(lemma)) {
                problems.add(line, "the noun \"%s\" stands twice".formatted(lemma), "keep one line");
                return;
            }
            boolean compound = line.textOr("compound", "false").equals("true");
            Sense.Noun noun = new Sense.Noun(
                    nouns.size(), lemma, compound, line.textOr("stop", "false").equals("true"));
            nouns.put(lemma, noun);
            for (Feature feature : grammar.noun().forms().keySet()) {
                grammar.noun().forms(feature, parts).forEach(form -> add(form, new Sense.NounForm(noun, feature)));
            }
        }

        void addAdjective(Node line, Problems problems) {
            List<String> parts = line.words(problems);
            for (Feature feature : grammar.adjective().forms().keySet()) {
                grammar.adjective().forms(feature, parts).forEach(form -> add(form, new Sense.Adjective(parts.get(0))));
            }
        }

        Lexicon build() {
            return new Lexicon(this);
        }
    }
}
