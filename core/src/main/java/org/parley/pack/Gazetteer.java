package org.parley.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States, bodies with their members, offices and people in office, from {@code data/gazetteer}. Language-free.
 *
 * @param homes side by country ending of a web address; endings that anybody takes (tv, me) are not among them
 * @param outlets home side by an outlet's name or address as {@link #outletKey} writes it; none of those that write for the world
 * @param firstNames who bears a first name, in lower case; names of both are left out
 */
public record Gazetteer(
        Map<String, State> states,
        Map<String, Body> bodies,
        Map<String, Office> offices,
        List<Person> people,
        List<Medium> media,
        Map<String, String> homes,
        Map<String, String> outlets,
        Map<String, Gender> firstNames) {

    /** A name or part of an address with nothing but letters and digits, in lower case, without a leading article. */
    public static String outletKey(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String plain = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
        plain.chars()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        boolean article = key.length() > 6 && key.indexOf("the") == 0;
        return article ? key.substring(3) : key.toString();
    }

    public record State(String id, String en) {}

    /** @param side whether it acts as a side of its own; @param group whether it is an armed or governing party */
    public record Body(String id, String en, boolean side, boolean group, List<Member> members) {
        public Body {
            members = List.copyOf(members);
        }
    }

    /** A member with the time it has been one; an open end means still. */
    public record Member(String side, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /**
     * @param speaksFor state, body or none: whose words the holder's are
     * @param body the body whose office it is, "" if it can be of several
     */
    public record Office(String id, String en, String level, String speaksFor, String body) {}

    /** Somebody in office. */
    public record Person(
            String name, String surname, boolean familyFirst, boolean risky, List<String> also, List<Term> terms) {
        public Person {
            also = List.copyOf(also);
            terms = List.copyOf(terms);
        }

        /** The term on {@code day}, else the one that ended or begins nearest to it; the last one if no day is given. */
        public Term termOn(Optional<LocalDate> day) {
            return day.flatMap(this::covering).orElseGet(() -> terms.get(terms.size() - 1));
        }

        private Optional<Term> covering(LocalDate day) {
            Term best = null;
            long distance = Long.MAX_VALUE;
            for (Term term : terms) {
                long away = term.daysFrom(day);
                if (away < distance) {
                    distance = away;
                    best = term;
                }
            }
            return Optional.ofNullable(best);
        }
    }

    /** An office held for a side; {@code office} is an id of {@link #offices}. */
    public record Term(String office, String side, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** 0 inside the term, else the days to its nearer end. */
        public long daysFrom(LocalDate day) {
            if (from.isPresent() && day.isBefore(from.get())) {
                return from.get().toEpochDay() - day.toEpochDay();
            }
            return until.isPresent() && day.isAfter(until.get())
                    ? day.toEpochDay() - until.get().toEpochDay()
                    : 0;
        }
    }

    /** @param risky those of its names that are common words, too */
    public record Medium(String name, String side, String kind, List<String> also, List<String> risky) {
        public Medium {
            also = List.copyOf(also);
            risky = List.copyOf(risky);
        }
    }

    /** Whether the id is that of a state or of a body that acts as a side. */
    public boolean isSide(String id) {
        return states.containsKey(id)
                || bodies.containsKey(id) && bodies.get(id).side();
    }

    /** Reads the folder; {@code cast} adds the invented people of the examples. */
    static Gazetteer load(DataPath folder, boolean cast, Problems problems) {
        return new GazetteerLoader(problems).load(folder, cast);
    }
}
