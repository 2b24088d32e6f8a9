package org.parley.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.DateRange;
import org.parley.model.Dealing;
import org.parley.model.Link;
import org.parley.model.Relation;
import org.parley.model.Report;
import org.parley.model.Status;

/** What tells words and deeds apart beside sides and days, see {@link Profile#marks}. */
final class Marks {
    /** Of an accord that is told to have done something after it was made. */
    static final String LATER_LIFE = "l";

    /** Of an accord of which only the frame is told. */
    static final String FRAMEWORK = "f";

    /** Of an accord that is told to have been made. */
    static final String MADE = "m";

    private static final Set<Status> LATER =
            Set.of(Status.IN_FORCE, Status.SUSPENDED, Status.BREACHED, Status.WITHDRAWN, Status.EXPIRED, Status.FAILED);
    private static final int RUNS = 40;
    private static final int LONG_WORDS = 12;
    /** Shorter words are mostly those that stand in any sentence. */
    private static final int LONG = 7;
    /** Letters that are kept of a long word, so that most endings fall away. */
    private static final int STEM = 6;

    private final Telling telling;
    private final Map<String, Report> siblings;
    private final Set<String> marks = new TreeSet<>();

    private Marks(Telling telling, Map<String, Report> siblings) {
        this.telling = telling;
        this.siblings = siblings;
    }

    static List<String> of(Telling telling, Map<String, Report> siblings, Standing standing) {
        Marks marks = new Marks(telling, siblings);
        Dealing dealing = telling.report().dealing();
        if (dealing instanceof Dealing.Statement statement) {
            marks.said(statement);
        } else if (dealing instanceof Dealing.Accord) {
            telling.report().status().ifPresent(marks::step);
        } else if (dealing instanceof Dealing.Action && standing != Standing.ANCHOR) {
            marks.longWords(telling.quotes().get(0));
        }
        if (standing == Standing.WEAK || dealing instanceof Dealing.Statement || dealing instanceof Dealing.Action) {
            marks.marks.add("w"
                    + Integer.toHexString(Words.fold(telling.quotes().get(0)).hashCode()));
        }
        return List.copyOf(marks.marks);
    }

    private void step(Status status) {
        if (LATER.contains(status)) {
            marks.add(LATER_LIFE);
        } else if (status == Status.FRAMEWORK) {
            marks.add(FRAMEWORK);
        } else if (status == Status.SIGNED || status == Status.AGREED) {
            marks.add(MADE);
        }
    }

    private void said(Dealing.Statement statement) {
        String said = statement.quote().orElse(telling.content());
        // two words are a quote if they were quoted, else a phrase that anybody may use
        Words.runs(said, 4, statement.quoted() ? 2 : 3).stream()
                .limit(RUNS)
                .forEach(run -> marks.add("q" + Integer.toHexString(run)));
        telling.quotes().forEach(quote -> Words.numbers(quote).forEach(number -> marks.add("n" + number)));
        longWords(said);
        telling.report().links().stream()
                .filter(link -> link.relation() == Relation.ABOUT)
                .forEach(this::about);
    }

    /** Long words that start with a small letter: names are sides and people already. */
    private void longWords(String text) {
        int count = 0;
        for (String word : text.split("[^\\p{L}]+")) {
            if (word.length() >= LONG && Character.isLowerCase(word.charAt(0)) && count++ < LONG_WORDS) {
                marks.add("c" + Words.fold(word).substring(0, STEM));
            }
        }
    }

    private void about(Link link) {
        Report other = siblings.get(link.report());
        if (other != null
                && other.dealing().dates().date().filter(DateRange::isDay).isPresent()) {
            Set<String> sides = new TreeSet<>();
            other.dealing().participants().forEach(who -> sides.add(who.actor().side()));
            marks.add("a" + other.kind() + other.dealing().dates().date().orElseThrow() + String.join("+", sides));
        }
    }
}
