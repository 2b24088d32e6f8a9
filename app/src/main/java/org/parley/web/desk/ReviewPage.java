package org.parley.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.Corrections;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.store.Shelf.Doubt;
import org.parley.store.Store;
import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Visit;

/** What needs a person's eye, by kind of doubt: each with its words, and what can be ruled on it. */
public final class ReviewPage implements Page {
    private static final int SHOWN = 10;
    private static final int RULED = 20;

    /**
     * An entry and why it is here.
     *
     * @param other what it may be the same as
     * @param why the words for that
     */
    public record Case(Entry entry, Optional<Entry> other, List<String> why) {
        public Telling first() {
            return entry.tellings().get(0);
        }
    }

    /**
     * What the template shows.
     *
     * @param done the decision just made, which can be taken back at once
     * @param ruled the newest decisions
     * @param orphans decisions that lost their report
     */
    public record View(
            Doubt doubt,
            List<Doubt> doubts,
            List<Case> cases,
            String done,
            List<Decision> ruled,
            List<Decision> orphans,
            List<String> fields) {}

    @Override
    public String path() {
        return "/review";
    }

    @Override
    public Answer answer(Visit visit) {
        Store store = visit.store();
        Optional<String> one = visit.asked("id");
        Doubt doubt = visit.asked("doubt").flatMap(ReviewPage::doubt).orElse(Doubt.MAYBE_SAME);
        List<String> ids = one.map(List::of).orElseGet(() -> store.shelf().doubtful(doubt, SHOWN));
        List<Case> cases = new ArrayList<>();
        ids.forEach(id -> store.find(id).ifPresent(entry -> cases.add(of(entry, store))));
        return Answer.html(
                "review",
                visit.words().say("Review"),
                new View(
                        doubt,
                        List.of(Doubt.MAYBE_SAME, Doubt.CONTESTED, Doubt.REPORTED, Doubt.CONDITIONAL),
                        cases,
                        visit.asked("done").orElse(""),
                        store.shelf().newest(RULED),
                        store.orphans(),
                        Corrections.FIELDS.stream().sorted().toList()));
    }

    static Optional<Doubt> doubt(String word) {
        return java.util.Arrays.stream(Doubt.values())
                .filter(doubt -> doubt.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Case of(Entry entry, Store store) {
        return entry.maybeSame().stream()
                .findFirst()
                .flatMap(maybe -> store.find(maybe.entry())
                        .map(other -> new Case(
                                entry, Optional.of(other), maybe.comparison().reasons())))
                .orElseGet(() -> new Case(entry, Optional.empty(), List.of()));
    }

    /** A decision in a line: what, which, and to what. */
    public static String told(Decision decision) {
        return switch (decision.ruling()) {
            case Decision.Ruling.Same same -> "same %s %s".formatted(same.a(), same.b());
            case Decision.Ruling.Different two -> "different %s %s".formatted(two.a(), two.b());
            case Decision.Ruling.Accept accept -> "accept " + accept.report();
            case Decision.Ruling.Reject reject -> "reject " + reject.report();
            case Decision.Ruling.Correct field ->
                "correct %s %s=%s".formatted(field.report(), field.field(), field.value());
            case Decision.Ruling.CorrectArticle field ->
                "article %s %s=%s".formatted(field.article(), field.field(), field.value());
            case Decision.Ruling.Undo undo -> "undo " + undo.decision();
        };
    }
}
