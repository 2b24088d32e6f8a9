package org.parley.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Mood.Time;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Feature;
import org.parley.pack.Sense;

/**
 * Says for each clause of a sentence whether what its verb tells took place, will, did not or may not have: from its own
 * mood, then from the clause that governs it.
 */
final class Reality {
    private static final int DEPTH = 8;

    private final Parse parse;
    private final Marks marks;
    private final Triggers triggers;
    private final @Nullable Standing[] known;

    private final Optional<LocalDate> published;

    Reality(Parse parse, Marks marks, Optional<DateRange> published) {
        this.published = published.flatMap(DateRange::last);
        this.parse = parse;
        this.marks = marks;
        this.triggers = new Triggers(parse);
        this.known = new Standing[parse.clauses.size()];
    }

    Standing of(Clause clause) {
        return of(clause, 0);
    }

    /** What the verb at {@code unit} makes of what it governs. */
    Outlook outlook(int unit) {
        Unit word = parse.units.get(unit);
        if (word.is(Kind.AUXILIARY) && word.auxiliary != null) {
            return switch (word.auxiliary.means()) {
                case "want", "expected", "going" -> Outlook.PROSPECT;
                case "seem", "hearsay" -> Outlook.ALLEGES;
                case "begin", "keep", "do" -> Outlook.ASPECT;
                default -> Outlook.NONE;
            };
        }
        return Outlook.of(triggers, unit);
    }

    private Standing of(Clause clause, int depth) {
        Standing before = known[clause.number];
        if (before != null) {
            return before;
        }
        Standing own = own(clause);
        Standing standing = own != Standing.OCCURRED || depth > DEPTH ? own : given(clause, depth + 1);
        known[clause.number] = standing;
        return standing;
    }

    /** What the clause's own verbs say. */
    private Standing own(Clause clause) {
        if (negated(clause)) {
            return Standing.DENIED;
        }
        Mood mood = Mood.of(parse, clause);
        return switch (mood.modality()) {
            case UNREAL -> Standing.DENIED;
            case HEARSAY -> Standing.UNCERTAIN;
            case POSSIBLE -> mood.time() == Time.DONE || perfect(clause) ? Standing.UNCERTAIN : Standing.PLANNED;
            case WANTED, EXPECTED -> Standing.PLANNED;
            case OBLIGED -> mood.time() == Time.DONE ? Standing.OCCURRED : Standing.PLANNED;
            case NONE -> mood.time() == Time.FUTURE ? Standing.PLANNED : hedged(clause, mood);
        };
    }

    private Standing hedged(Clause clause, Mood mood) {
        for (int unit : clause.units) {
            Unit word = parse.units.get(unit);
            if (mood.time() == Time.NOW && ahead(word)) {
                return Standing.PLANNED;
            }
            if (word.is(Kind.VERB) || word.is(Kind.NOUN)) {
                continue;
            }
            if (marks.has(Cue.HEDGE_REPORTED, word.from, word.to)
                    || marks.has(Cue.HEDGE_POSSIBLE, word.from, word.to) && word.is(Kind.ADVERB)) {
                return Standing.UNCERTAIN;
            }
            if (mood.time() != Time.DONE && marks.has(Cue.EXPECTED, word.from, word.to)) {
                return Standing.PLANNED;
            }
        }
        return Standing.OCCURRED;
    }

    /** Whether the words name days that all lie after the day of publication. */
    private boolean ahead(Unit word) {
        return word.is(Kind.TIME)
                && word.time != null
                && word.time.role() != Timex.Role.SINCE
                && published.isPresent()
                && word.time
                        .range()
                        .flatMap(DateRange::first)
                        .map(first -> first.isAfter(published.get()))
                        .orElse(false);
    }

    /** What the governing clause makes of a clause that says nothing itself. */
    private Standing given(Clause clause, int depth) {
        Mood mood = Mood.of(parse, clause);
        if (clause.sharesSubjectWith >= 0 && sharesVerb(clause)) {
            return of(parse.clauses.get(clause.sharesSubjectWith), depth);
        }
        if (clause.is(Clause.Type.INFINITIVE)) {
            return infinitive(clause, depth);
        }
        return switch (clause.relation) {
            case "condition" -> Standing.UNCERTAIN;
            case "purpose" -> Standing.PLANNED;
            case "complement", "question" -> complement(clause, mood, depth);
            case "time" ->
                mood.time() == Time.NOW && parent(clause, depth) == Standing.PLANNED
                        ? Standing.PLANNED
                        : Standing.OCCURRED;
            default -> mood.time() == Time.NOW && hangsOnCondition(clause) ? Standing.UNCERTAIN : Standing.OCCURRED;
        };
    }

    private Standing infinitive(Clause clause, int depth) {
        Unit marker = parse.units.get(clause.firstUnit());
        if (marker.key().equals("without")) {
            return Standing.DENIED;
        }
        if (marker.key().equals("by") || marker.key().equals("after")) {
            return parent(clause, depth);
        }
        int governor = governor(clause);
        Standing parent = parent(clause, depth);
        Outlook outlook = governor < 0 ? Outlook.NONE : outlook(governor);
        if (perfect(clause) && outlook == Outlook.NONE) {
            return parent == Standing.DENIED ? Standing.UNCERTAIN : parent;
        }
        return switch (outlook) {
            case PROSPECT, WILLS -> Standing.PLANNED;
            case REVERSAL, DENIES -> Standing.DENIED;
            case ASPECT -> parent;
            case SAYS, ALLEGES -> Standing.UNCERTAIN;
            case NONE -> parent == Standing.DENIED ? Standing.UNCERTAIN : Standing.PLANNED;
        };
    }

    private Standing complement(Clause clause, Mood mood, int depth) {
        Standing parent = parent(clause, depth);
        if (parent == Standing.DENIED || parent == Standing.UNCERTAIN) {
            return Standing.UNCERTAIN;
        }
        int governor = governor(clause);
        return switch (governor < 0 ? Outlook.NONE : outlook(governor)) {
            case WILLS -> mood.time() == Time.DONE ? Standing.OCCURRED : Standing.PLANNED;
            case REVERSAL, DENIES -> Standing.DENIED;
            case ALLEGES -> Standing.UNCERTAIN;
            case PROSPECT, ASPECT, SAYS, NONE -> Standing.OCCURRED;
        };
    }

    private Standing parent(Clause clause, int depth) {
        Optional<Clause> parent = parse.parent(clause);
        return parent.isEmpty() ? Standing.OCCURRED : of(parent.get(), depth);
    }

    /** The verb that governs the clause; the last of the clause around it if that came later; -1 for none. */
    private int governor(Clause clause) {
        if (clause.antecedent >= 0 && clause.antecedent < parse.units.size()) {
            Unit word = parse.units.get(clause.antecedent);
            if (word.is(Kind.VERB) || word.is(Kind.AUXILIARY)) {
                return clause.antecedent;
            }
        }
        return parse.parent(clause)
                .map(parent -> parent.verbs.isEmpty() ? -1 : parent.verbs.get(parent.verbs.size() - 1))
                .orElse(-1);
    }

    /** A form that can be an infinitive, coordinated with one under a modal: "will tax cars or ban them". */
    private boolean sharesVerb(Clause clause) {
        if (clause.finite < 0 || clause.verbs.size() != 1) {
            return false;
        }
        for (Sense.VerbForm form : parse.units.get(clause.finite).verbForms()) {
            if (form.feature() == Feature.INF) {
                return true;
            }
        }
        return false;
    }

    private boolean hangsOnCondition(Clause clause) {
        for (Clause other : parse.clauses) {
            if (other.parent == clause.number && other.relation.equals("condition")) {
                return true;
            }
        }
        return false;
    }

    private boolean perfect(Clause clause) {
        boolean have = false;
        boolean participle = false;
        for (int verb : clause.verbs) {
            Unit unit = parse.units.get(verb);
            have |= unit.is(Kind.AUXILIARY)
                    && unit.auxiliary != null
                    && unit.auxiliary.means().equals("have");
            participle |= unit.is(Kind.VERB)
                    && unit.verb != null
                    && unit.verb.feature().participle();
        }
        return have && participle;
    }

    private boolean negated(Clause clause) {
        boolean bracket = false;
        for (int unit : clause.units) {
            bracket ^= parse.units.get(unit).is(Kind.BRACKET);
            if (!bracket && parse.units.get(unit).is(Kind.NEGATOR) && !ofPhrase(unit, clause) && !beforeMarker(unit)) {
                return true;
            }
        }
        return clause.is(Clause.Type.INFINITIVE) && clause.firstUnit() > 0 && negator(clause.firstUnit() - 1);
    }

    private boolean negator(int unit) {
        return parse.units.get(unit).is(Kind.NEGATOR);
    }

    /** "promised not to come", "belooft niet te komen": the negator is the infinitive's. */
    private boolean beforeMarker(int unit) {
        return unit + 1 < parse.units.size() && parse.units.get(unit + 1).is(Kind.INFINITIVE_MARKER);
    }

    /** "with no warning", ", not Peru": the negator denies a phrase, not the clause. */
    private boolean ofPhrase(int unit, Clause clause) {
        if (unit == 0) {
            return false;
        }
        Unit before = parse.units.get(unit - 1);
        boolean afterVerb = clause.finite >= 0 && clause.finite < unit;
        boolean verbFollows = clause.verbs.stream().anyMatch(verb -> verb > unit);
        boolean contrast = before.is(Kind.COMMA) || before.is(Kind.COORDINATOR);
        return before.is(Kind.PREPOSITION) || contrast && afterVerb && !verbFollows;
    }
}
