package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Relation;
import org.parley.model.Status;

/** What an entry says of its reports: its life, its deadlines, its sources and what they disagree on. */
class EntryTest {
    private static final String TARIFF = "kind=measure type=tariff a=CAN b=NOR goods=fish ";
    private static final String MEETING = "kind=contact type=meeting a=NOR:Berg b=JPN:Tanaka ";
    private static final String LONG =
            "Officials in Oslo said late on Friday that the boats would stay in port until the"
                    + " two sides had found a way out of a quarrel that began with a box of herring.";

    private static Entry entry(Telling... tellings) {
        Ledger ledger = Ledger.of(List.of(tellings), List.of());
        assertThat(ledger.entries()).hasSize(1);
        return ledger.entries().get(0);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Entry tariff() {
        return entry(
                Told.by(
                        "Post",
                        "2031-02-01",
                        "Canada threatens.",
                        TARIFF + "status=threatened rate=25 date=2031-02-01"),
                Told.by(
                        "Post",
                        "2031-02-10",
                        "Canada decides.",
                        TARIFF + "status=announced rate=25 date=2031-02-09 start=2031-03-01"),
                Told.by("Mirror", "2031-03-01", "It is in force.", TARIFF + "status=in_force rate=25 date=2031-03-01"),
                Told.by("Post", "2031-03-02", "It applies.", TARIFF + "status=in_force rate=25 date=2031-03-01"));
    }

    @Test
    void aMeasureLivesThroughItsTransitions() {
        assertThat(tariff().transitions())
                .extracting(Transition::status)
                .containsExactly(Status.THREATENED, Status.ANNOUNCED, Status.IN_FORCE);
        assertThat(Lives.on(tariff(), day("2031-01-31"))).isEmpty();
        assertThat(Lives.on(tariff(), day("2031-02-28")).orElseThrow().word()).isEqualTo("announced");
        assertThat(Lives.on(tariff(), day("2032-01-01")).orElseThrow().word())
                .isEqualTo("last reported in force on 2031-03-02 by 1 source, nothing since");
    }

    @Test
    void whatIsKnownEarlierIsLess() {
        Entry before = tariff().only(told -> !told.publication().day().isAfter(day("2031-02-15")))
                .orElseThrow();
        assertThat(before.status()).contains(Status.ANNOUNCED);
    }

    @Test
    void aMeasureThatIsToBeginIsDoneOnceInForce() {
        assertThat(Deadlines.of(tariff(), day("2031-05-01")))
                .extracting(Deadline::what, Deadline::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("tariff is to begin", Deadline.Outcome.DONE));
    }

    @Test
    void aPlanWithoutNewsHasPassedWithoutReport() {
        Entry plan =
                entry(Told.by("Post", "2031-03-01", "Berg meets Tanaka.", MEETING + "status=planned date=2031-03-10"));
        assertThat(Deadlines.of(plan, day("2031-03-09")).get(0).outcome()).isEqualTo(Deadline.Outcome.AHEAD);
        assertThat(Deadlines.of(plan, day("2031-03-11")).get(0).outcome()).isEqualTo(Deadline.Outcome.PASSED_NO_REPORT);
    }

    @Test
    void aPlanStandsFromTheDayItIsToldUntilItIsCalledOff() {
        Entry meeting = entry(
                Told.by("Post", "2031-03-01", "Berg meets Tanaka.", MEETING + "status=planned date=2031-03-20"),
                Told.by("Post", "2031-03-10", "It is off.", MEETING + "status=cancelled date=2031-03-20"));
        assertThat(meeting.status()).contains(Status.CANCELLED);
        assertThat(Lives.on(meeting, day("2031-02-28"))).isEmpty();
        assertThat(Lives.on(meeting, day("2031-03-09")).orElseThrow().status()).isEqualTo(Status.PLANNED);
        assertThat(Lives.on(meeting, day("2031-03-11")).orElseThrow().status()).isEqualTo(Status.CANCELLED);
        assertThat(Lives.on(meeting, day("2031-03-21")).orElseThrow().status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatIsToldOfTheDayBeforeItHappenedOnTheDay() {
        Entry meeting = entry(
                Told.by("Post", "2031-03-01", "Berg meets Tanaka.", MEETING + "status=planned date=2031-03-20"),
                Told.by("Post", "2031-03-22", "They met.", MEETING + "status=occurred date=2031-03-20"));
        assertThat(Lives.on(meeting, day("2031-03-19")).orElseThrow().status()).isEqualTo(Status.PLANNED);
        assertThat(Lives.on(meeting, day("2031-03-20")).orElseThrow().status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void aTermIsCountedFromItsStart() {
        Entry truce = entry(Told.by(
                "Post",
                "2031-05-13",
                "A truce of 90 days.",
                "kind=accord type=truce status=agreed a=NOR b=CAN date=2031-05-12 term=P90D term_start=2031-05-14"));
        Deadline end = Deadlines.of(truce, day("2031-06-01")).get(0);
        assertThat(end.window()).hasToString("2031-08-12");
        assertThat(end.computed()).isTrue();
        assertThat(end.startStated()).isTrue();
    }

    @Test
    void aTermWithoutStartIsAWindowWithOneEdge() {
        Entry truce = entry(Told.by(
                "Post",
                "2031-05-13",
                "A truce of 90 days.",
                "kind=accord type=truce status=agreed a=NOR b=CAN date=2031-05-12 term=P90D"));
        Deadline end = Deadlines.of(truce, day("2031-06-01")).get(0);
        assertThat(end.window()).hasToString("2031-08-10/..");
        assertThat(end.startStated()).isFalse();
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        String fields = MEETING + "status=occurred date=2031-03-10";
        Entry entry = entry(
                Told.by("Post", "2031-03-11", "Berg and Tanaka meet\n" + LONG, fields),
                Told.by("Mirror", "2031-03-12", "No herring\n" + LONG + " More soon.", fields),
                Told.by(
                        "Herald",
                        "2031-03-12",
                        "Our man in Oslo heard nothing of it but saw two cars at the gate.",
                        fields));
        assertThat(entry.roots().least()).isEqualTo(1);
        assertThat(entry.roots().most()).isEqualTo(2);
        assertThat(entry.roots().copies())
                .filteredOn(copy -> copy.from().isPresent())
                .hasSize(1);
    }

    @Test
    void channelsArePeeledOffAndTheMissingHopIsNamed() {
        String fields = MEETING + "status=occurred date=2031-03-10 source=institution NOR foreign ministry";
        Entry entry = entry(
                Told.by("Post", "2031-03-11", "They met, the ministry says.", fields + " via=NTA"),
                Told.by("Bladet", "2031-03-11", "De har setts, uppger UD.", fields));
        assertThat(entry.roots().least()).isEqualTo(1);
        assertThat(entry.roots().most()).isEqualTo(1);
        assertThat(entry.roots().side()).contains("NOR");
        assertThat(entry.roots().origins())
                .flatExtracting(Roots.Origin::missing)
                .containsExactly("NTA");
    }

    @Test
    void twoTermsOfOneTruceAreAConflict() {
        String truce = "kind=accord type=truce status=agreed a=NOR b=CAN date=2031-05-12 place=Lima ";
        Entry entry = entry(
                Told.by(
                        "Post",
                        "2031-05-13",
                        "A truce of 90 days, Oslo says.",
                        truce + "term=P90D source=institution NOR"),
                Told.by(
                        "Herald",
                        "2031-05-13",
                        "Sixty days, says Ottawa.",
                        truce + "term=P60D source=institution CAN"));
        assertThat(Conflict.of(entry, List.of())).extracting(Conflict::question).containsExactly("how long");
    }

    @Test
    void bothSidesNamedAreTwoSources() {
        String fields = MEETING + "status=occurred date=2031-03-10 ";
        Roots roots = entry(
                        Told.by("Post", "2031-03-11", "Berg tells of it.", fields + "source=named NOR Berg"),
                        Told.by("Herald", "2031-03-11", "Tanaka tells of it.", fields + "source=named JPN Tanaka"))
                .roots();
        assertThat(roots.least()).isEqualTo(2);
        assertThat(roots.side()).isEmpty();
    }

    @Test
    void eachSideHasItsVersionAndADenialIsAConflict() {
        Entry meeting = entry(
                Told.by(
                        "Post",
                        "2031-03-11",
                        "They met for two hours.",
                        MEETING + "status=occurred date=2031-03-10 duration=PT2H source=named NOR Berg"),
                Told.by(
                        "Bladet",
                        "2031-03-12",
                        "De sågs i tre timmar.",
                        MEETING + "status=occurred date=2031-03-10 duration=PT3H"));
        Telling silence = Told.by(
                "Post", "2031-03-14", "Tokyo would not say.", "kind=statement type=no_comment a=JPN date=2031-03-14");
        Telling denial =
                Told.by("Post", "2031-03-18", "Tokyo denies it.", "kind=statement type=deny a=JPN date=2031-03-18");
        List<Version.About> words = List.of(
                new Version.About(Relation.DENIED_BY, denial, denial.id()),
                new Version.About(Relation.ABOUT, silence, silence.id()));
        List<Version> versions = Version.of(meeting, words);
        assertThat(versions)
                .extracting(version -> version.side().orElse("others"))
                .containsExactly("JPN", "NOR", "others");
        assertThat(versions.get(0).positions())
                .extracting(Version.Position::what)
                .containsExactly("no comment", "deny");
        assertThat(Conflict.of(meeting, words))
                .extracting(Conflict::question)
                .containsExactly("did it happen", "how long");
    }

    @Test
    void aDecisionPartsAndJoinsAndCanBeUndone() {
        Telling a = Told.by("Post", "2031-03-11", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10");
        Telling b = Told.by("Herald", "2031-03-11", "Tanaka met Berg.", MEETING + "status=occurred date=2031-03-10");
        Telling c =
                Told.by("Herald", "2031-05-11", "Tanaka met Berg in May.", MEETING + "status=occurred date=2031-05-10");
        Decision apart = decision("1", new Decision.Ruling.Different(a.id(), b.id()));
        Decision one = decision("2", new Decision.Ruling.Same(a.id(), c.id()));
        Decision undo = decision("3", new Decision.Ruling.Undo("1"));
        List<Telling> all = List.of(a, b, c);
        assertThat(Ledger.of(all, List.of()).entries()).hasSize(2);
        assertThat(Ledger.of(all, List.of(apart)).entries()).hasSize(3);
        assertThat(Ledger.of(all, List.of(apart, one))
                        .find(c.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(a.id());
        assertThat(Ledger.of(all, List.of(apart, undo)).entries()).hasSize(2);
        assertThat(Ledger.of(all, List.of(apart, undo, one)).entries()).hasSize(1);
    }

    private static Decision decision(String id, Decision.Ruling ruling) {
        return new Decision(id, ruling, "me", java.time.Instant.ofEpochSecond(Long.parseLong(id)), "looked at it");
    }
}
