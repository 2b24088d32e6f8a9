package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Status;

/** Dealings told in parts: a framework and its signing, a swap and its halves, terms told by both sides, words in two languages. */
class StepsTest {
    private static final String DEAL = "kind=accord type=deal a=NOR b=CAN ";
    private static final String FREED = "kind=action type=release status=occurred date=2031-03-10 ";

    private static Ledger ledger(Telling... tellings) {
        return Ledger.of(List.of(tellings), List.of());
    }

    @Test
    void aFrameworkAndItsSigningMonthsLaterAreOneAccord() {
        Ledger ledger = ledger(
                Told.by(
                        "Post",
                        "2031-02-02",
                        "A frame is agreed.",
                        DEAL + "status=framework topics=fish date=2031-02-01"),
                Told.by(
                        "Post",
                        "2031-08-02",
                        "It is signed.",
                        DEAL + "status=signed topics=fish date=2031-08-01 place=Lima"));
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.entries().get(0).transitions())
                .extracting(Transition::status)
                .containsExactly(Status.FRAMEWORK, Status.SIGNED);
    }

    @Test
    void aFrameworkIsNotSignedByAnotherSubjectOrAnotherPartyOrYearsLater() {
        Telling frame = Told.by(
                "Post", "2031-02-02", "A frame is agreed.", DEAL + "status=framework topics=fish date=2031-02-01");
        for (String other : List.of(
                DEAL + "status=signed topics=chips date=2031-08-01",
                DEAL + "status=signed date=2031-08-01",
                "kind=accord type=deal a=NOR b=CAN+JPN status=signed topics=fish date=2031-08-01",
                DEAL + "status=signed topics=fish date=2033-08-01",
                DEAL + "status=signed topics=fish date=2030-08-01")) {
            assertThat(ledger(frame, Told.by("Herald", "2033-08-02", "Something is signed.", other))
                            .entries())
                    .as(other)
                    .hasSize(2);
        }
    }

    @Test
    void aSwapIsTheSameAsWhatOneSideGaveInIt() {
        Telling swap = Told.by("Post", "2031-03-11", "They swap prisoners.", FREED + "a=NOR+CAN");
        Telling half = Told.by("Herald", "2031-03-11", "Canada frees a sailor.", FREED + "a=CAN b=NOR");
        Telling other = Told.by("Bladet", "2031-03-11", "Norge släpper en man.", FREED + "a=NOR b=CAN");
        assertThat(ledger(swap, half).entries()).hasSize(1);
        assertThat(ledger(swap, half, other).entries()).hasSize(1);
    }

    @Test
    void twoReleasesAreAtMostPerhapsOneSwap() {
        Telling half = Told.by("Herald", "2031-03-11", "Canada frees a sailor.", FREED + "a=CAN b=NOR");
        Telling other = Told.by("Bladet", "2031-03-11", "Norge släpper en man.", FREED + "a=NOR b=CAN");
        Ledger ledger = ledger(half, other);
        assertThat(ledger.entries()).hasSize(2);
        assertThat(ledger.entries().get(0).maybeSame().get(0).comparison().reasons())
                .contains("perhaps two halves of a swap");
        Telling third = Told.by("Post", "2031-03-11", "They swap prisoners.", FREED + "a=NOR+JPN");
        assertThat(ledger(half, third).entries()).hasSize(2);
    }

    private static Telling terms(String outlet, String language, String side, String terms) {
        Telling told = Told.by(
                outlet,
                "2031-03-11",
                language,
                outlet + " tells of a deal.",
                DEAL + "status=agreed date=2031-03-10 place=Lima source=institution " + side);
        return new Telling(told.report(), told.publication(), told.quotes(), terms);
    }

    private static List<String> questions(Telling... tellings) {
        return Conflict.of(ledger(tellings).entries().get(0), List.of()).stream()
                .map(Conflict::question)
                .toList();
    }

    @Test
    void partiesThatTellOfOtherTermsDisagree() {
        Telling one = terms("Post", "en", "NOR", "to lower duties on herring");
        assertThat(questions(one, terms("Herald", "en", "CAN", "to keep trawlers out of northern waters")))
                .containsExactly("what was agreed");
        assertThat(questions(one, terms("Herald", "en", "CAN", "that herring will be taxed less")))
                .isEmpty();
        assertThat(questions(one, terms("Bladet", "sv", "CAN", "att hålla trålarna borta från norra vattnen")))
                .as("words of two languages are not compared")
                .isEmpty();
        assertThat(questions(
                        terms("Post", "en", "NOR", "to buy 300 boats"), terms("Bladet", "sv", "CAN", "köpa 120 båtar")))
                .containsExactly("what was agreed");
        assertThat(questions(one, terms("Herald", "en", "JPN", "to keep trawlers out of northern waters")))
                .as("who is no party agreed to nothing")
                .isEmpty();
    }

    private static Roots roots(String one, String other, String speaker) {
        String said = "kind=statement type=warn b=NOR topics=fish date=2031-03-10 a=CAN:";
        return ledger(
                        Told.by("Post", "2031-03-11", "en", one, said + "Moreau"),
                        Told.by("Bladet", "2031-03-11", "sv", other, said + speaker))
                .entries()
                .get(0)
                .roots();
    }

    @Test
    void theSameNumbersOfOneSpeakerInTwoLanguagesAreOneSource() {
        Roots roots = roots("Moreau warned of 35 percent.", "Moreau varnade för 35 procent.", "Moreau");
        assertThat(roots.most()).isEqualTo(1);
        assertThat(roots.copies().get(1).why())
                .isEqualTo("the same numbers from Moreau within a day, in another language");
        assertThat(roots("Moreau warned of 35 percent.", "Moreau varnade för 45 procent.", "Moreau")
                        .most())
                .isEqualTo(2);
        assertThat(roots("Moreau warned of duties.", "Moreau varnade för tullar.", "Moreau")
                        .most())
                .isEqualTo(2);
    }
}
