package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Threats, promises, demands and plans that another dealing closes, and such as it does not. */
class OvertakenTest {
    private static final String THREAT = "kind=statement type=threaten a=CAN b=NOR topics=fish date=2031-02-01";
    private static final String TARIFF = "kind=measure type=tariff a=CAN b=NOR goods=fish ";

    private static Entry entry(String day, String fields) {
        return Ledger.of(List.of(Told.by("Post", day, "Told on " + day + ": " + fields, fields)), List.of())
                .entries()
                .get(0);
    }

    private static Optional<Overtaken.How> how(Entry open, String day, String fields) {
        return Overtaken.of(open, List.of(open, entry(day, fields))).map(Overtaken::how);
    }

    @Test
    void aThreatIsCarriedOutByTheMeasureAndMootAfterAnAccord() {
        Entry threat = entry("2031-02-02", THREAT);
        assertThat(how(threat, "2031-03-02", TARIFF + "rate=25 status=in_force date=2031-03-01"))
                .contains(Overtaken.How.CARRIED_OUT);
        assertThat(how(
                        threat,
                        "2031-03-02",
                        "kind=accord type=deal a=CAN b=NOR topics=fish status=signed date=2031-03-01"))
                .contains(Overtaken.How.MOOT);
    }

    @Test
    void whatIsEarlierElsewhereOrAboutOtherThingsClosesNothing() {
        Entry threat = entry("2031-02-02", THREAT);
        for (String other : List.of(
                TARIFF + "rate=25 status=in_force date=2031-01-01",
                TARIFF + "rate=25 status=in_force date=2032-03-01",
                TARIFF + "rate=25 status=considered date=2031-03-01",
                TARIFF + "rate=25 status=lifted date=2031-03-01",
                "kind=measure type=tariff a=CAN b=NOR goods=chips rate=25 status=in_force date=2031-03-01",
                "kind=measure type=tariff a=NOR b=CAN goods=fish rate=25 status=in_force date=2031-03-01",
                "kind=measure type=tariff a=CAN b=JPN goods=fish rate=25 status=in_force date=2031-03-01",
                "kind=accord type=deal a=CAN b=JPN topics=fish status=signed date=2031-03-01",
                "kind=statement type=threaten a=CAN b=NOR topics=fish date=2031-03-01")) {
            assertThat(how(threat, "2032-03-02", other)).as(other).isEmpty();
        }
        Entry said = entry("2031-02-02", "kind=statement type=warn a=CAN b=NOR topics=fish date=2031-02-01");
        assertThat(how(said, "2031-03-02", TARIFF + "rate=25 status=in_force date=2031-03-01"))
                .isEmpty();
    }

    @Test
    void aThreatenedTariffIsCarriedOutAtAnotherRate() {
        Entry threat = entry("2031-02-02", TARIFF + "rate=50 status=threatened date=2031-02-01");
        assertThat(how(threat, "2031-03-02", TARIFF + "rate=20 status=announced date=2031-03-01"))
                .contains(Overtaken.How.CARRIED_OUT);
        assertThat(how(threat, "2031-03-02", TARIFF.replace("tariff", "quota") + "status=announced date=2031-03-01"))
                .isEmpty();
    }

    @Test
    void promisesAndDemandsAreMetByWhatEases() {
        String lifted = TARIFF + "rate=25 status=lifted date=2031-03-01";
        Entry promise = entry("2031-02-02", THREAT.replace("threaten", "promise"));
        assertThat(how(promise, "2031-03-02", lifted)).contains(Overtaken.How.CARRIED_OUT);
        Entry demand = entry("2031-02-02", "kind=statement type=demand a=NOR b=CAN topics=fish date=2031-02-01");
        assertThat(how(demand, "2031-03-02", lifted)).contains(Overtaken.How.CARRIED_OUT);
        Entry turned = entry("2031-02-02", "kind=statement type=demand a=CAN b=NOR topics=fish date=2031-02-01");
        assertThat(how(turned, "2031-03-02", lifted)).isEmpty();
    }

    @Test
    void aPlanIsMootWhenTheyMetOnAnotherDay() {
        String meeting = "kind=contact type=meeting a=NOR:Berg b=JPN:Tanaka ";
        Entry plan = entry("2031-02-02", meeting + "status=planned date=2031-02-20");
        assertThat(how(plan, "2031-02-25", meeting + "status=occurred date=2031-02-24"))
                .contains(Overtaken.How.MOOT);
        assertThat(how(
                        plan,
                        "2031-02-25",
                        meeting.replace("Berg", "Lund").replace("Tanaka", "Mori") + "status=occurred date=2031-02-24"))
                .isEmpty();
        assertThat(how(plan, "2031-05-25", meeting + "status=occurred date=2031-05-24"))
                .isEmpty();
    }
}
