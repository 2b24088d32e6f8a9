package org.parley.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Kind;

/** The entries of one language by the words that evoke them. */
public final class EntryTable {

    /**
     * A word of an entry, ready to match.
     *
     * @param fixed form ids of the words that must stand beside it; empty if none
     * @param head noun that must be what the verb is done to, or hang on the noun
     * @param bits the form ids of {@code fixed} as bits of {@link #bit}
     * @param framed whether it evokes a frame and is no operator
     * @param flow whether it evokes the frame of a flow
     * @param tells whether it evokes a frame of statements
     * @param content whether its part C, what it is about, is marked at all
     * @param says whether a clause can be its part C
     */
    public record Trigger(
            Entry entry,
            int[] fixed,
            Optional<Sense.Noun> head,
            long bits,
            boolean framed,
            boolean flow,
            boolean tells,
            boolean content,
            boolean says) {

        static Trigger of(Entry entry, int[] fixed, Optional<Sense.Noun> head) {
            long bits = 0;
            for (int form : fixed) {
                bits |= bit(form);
            }
            List<Entry.Mark> content = entry.marks("C");
            boolean tells = entry.frame()
                    .filter(frame -> frame.kind() == Kind.STATEMENT)
                    .isPresent();
            boolean says = content.stream().anyMatch(mark -> mark.type() == Entry.Mark.Type.THAT);
            return new Trigger(
                    entry,
                    fixed,
                    head,
                    bits,
                    entry.frame().isPresent(),
                    entry.frame().filter(Ontology.Frame::flow).isPresent(),
                    tells,
                    !content.isEmpty(),
                    says);
        }

        /** How much the trigger asks for beside the word itself; more is the better match. */
        public int length() {
            return fixed.length + (head.isPresent() ? 1 : 0);
        }

        /** A form as one of 64 bits: words that have all bits of {@link #bits} between them may hold the fixed words, others do not. */
        public static long bit(int form) {
            return 1L << form;
        }
    }

    private final List<Entry> entries;
    /**
     * The entries of a verb, and what is asked of them at every verb of a text.
     *
     * @param saying those of frames in which a clause can be what the verb is about
     * @param particles single fixed words of entries, one for each entry that has no other
     * @param content whether a frame of the verb is about something
     * @param tells whether the verb alone evokes a frame of statements
     * @param quotes whether quoted words can be what the verb is about
     */
    private record Verb(
            List<Trigger> all, List<Trigger> saying, int[] particles, boolean content, boolean tells, boolean quotes) {
        static final Verb NONE = of(List.of());

        static Verb of(List<Trigger> all) {
            return new Verb(
                    all,
                    all.stream().filter(one -> one.framed() && one.says()).toList(),
                    all.stream()
                            .filter(one -> one.fixed().length == 1)
                            .mapToInt(one -> one.fixed()[0])
                            .toArray(),
                    all.stream().anyMatch(one -> one.framed() && one.content()),
                    all.stream().anyMatch(one -> one.tells() && one.length() == 0),
                    all.stream()
                            .flatMap(one -> one.entry().marks("C").stream())
                            .anyMatch(mark -> mark.type() == Entry.Mark.Type.QUOTE));
        }
    }

    private final Verb[] byVerb;
    private final List<Trigger>[] byNoun;
    private final List<Trigger>[] byAdjective;

    EntryTable(List<Entry> entries, Lexicon lexicon, Forms forms) {
        this.entries = List.copyOf(entries);
        List<List<Trigger>> verbs = new ArrayList<>();
        List<List<Trigger>> nouns = new ArrayList<>();
        List<List<Trigger>> adjectives = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.frame().isEmpty() && entry.operator().isEmpty()) {
                continue;
            }
            for (Entry.Word word : entry.words()) {
                int[] fixed = word.fixed().stream().mapToInt(forms::add).toArray();
                Trigger trigger = Trigger.of(entry, fixed, lexicon.noun(word.head()));
                switch (word.wordClass()) {
                    case VERB -> lexicon.verb(word.lemma()).ifPresent(verb -> put(verbs, verb.id(), trigger));
                    case NOUN -> lexicon.noun(word.lemma()).ifPresent(noun -> put(nouns, noun.id(), trigger));
                    default -> put(adjectives, forms.add(word.lemma()), trigger);
                }
            }
        }
        this.byVerb = verbs.stream().map(Verb::of).toArray(Verb[]::new);
        this.byNoun = array(nouns);
        this.byAdjective = array(adjectives);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Trigger>[] array(List<List<Trigger>> table) {
        return table.toArray(new List[0]);
    }

    private static List<Trigger> at(List<Trigger>[] table, int id) {
        return id < table.length ? table[id] : List.of();
    }

    private static void put(List<List<Trigger>> table, int id, Trigger trigger) {
        while (table.size() <= id) {
            table.add(List.of());
        }
        List<Trigger> more = new ArrayList<>(table.get(id));
        more.add(trigger);
        table.set(id, List.copyOf(more));
    }

    public List<Entry> all() {
        return entries;
    }

    public List<Trigger> ofVerb(Sense.Verb verb) {
        return verb(verb).all;
    }

    private Verb verb(Sense.Verb verb) {
        return verb.id() < byVerb.length ? byVerb[verb.id()] : Verb.NONE;
    }

    /** Entries of frames in which a clause can be what the verb is about. */
    public List<Trigger> saying(Sense.Verb verb) {
        return verb(verb).saying;
    }

    /** The fixed words of the verb's entries that have just one: its particles, once for each entry. */
    public int[] particles(Sense.Verb verb) {
        return verb(verb).particles;
    }

    /** Whether a frame of the verb has a part C, what it is about. */
    public boolean hasContent(Sense.Verb verb) {
        return verb(verb).content;
    }

    /** Whether quoted words can be what the verb is about. */
    public boolean quotes(Sense.Verb verb) {
        return verb(verb).quotes;
    }

    /** Whether the verb with nothing beside it evokes a frame of statements. */
    public boolean tells(Sense.Verb verb) {
        return verb(verb).tells;
    }

    public List<Trigger> ofNoun(Sense.Noun noun) {
        return noun.stop() ? List.of() : at(byNoun, noun.id());
    }

    /** Entries of a participle or adjective, by its form; none for -1. */
    public List<Trigger> ofAdjective(int form) {
        return form < 0 ? List.of() : at(byAdjective, form);
    }
}
