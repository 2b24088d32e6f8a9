package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The plan of the core in docs/architecture.md, as a test.
 *
 * <p>Plain {@code @Test} methods on purpose: annotated rule fields were seen to run no test at all under Surefire.
 */
class RoomsTest {
    private static final Set<String> ROOMS = Set.of(
            "org.parley",
            "org.parley.model",
            "org.parley.pack",
            "org.parley.text",
            "org.parley.extract",
            "org.parley.extract.number",
            "org.parley.extract.time",
            "org.parley.extract.actor",
            "org.parley.extract.clause",
            "org.parley.ledger");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    @Test
    void theHouseIsNotEmptyAndHasOnlyTheRoomsOfThePlan() {
        assertThat(HOUSE).hasSizeGreaterThan(30);
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .contains("org.parley", "org.parley.model", "org.parley.pack", "org.parley.text")
                .allMatch(ROOMS::contains);
    }

    @Test
    void eachRoomOpensOnlyOntoTheRoomsListed() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("entrance")
                .definedBy("org.parley")
                .layer("model")
                .definedBy("org.parley.model")
                .layer("pack")
                .definedBy("org.parley.pack")
                .layer("text")
                .definedBy("org.parley.text")
                .layer("extract")
                .definedBy("org.parley.extract..")
                .layer("ledger")
                .definedBy("org.parley.ledger")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("pack")
                .mayOnlyAccessLayers("model")
                .whereLayer("text")
                .mayOnlyAccessLayers("model", "pack")
                .whereLayer("extract")
                .mayOnlyAccessLayers("model", "pack", "text")
                .whereLayer("ledger")
                .mayOnlyAccessLayers("model")
                .check(HOUSE);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching("org.parley.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** What is found in the words knows nothing of what is made of it. */
    @Test
    void thePassesUnderTheFramesStandInTheirOrder() {
        slices().matching("org.parley.extract.(*)..").should().beFreeOfCycles().check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.parley.extract.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.parley.extract")
                .check(HOUSE);
    }

    @Test
    void onlyThePackRoomOpensFiles() {
        noClasses()
                .that()
                .resideInAnyPackage("org.parley.model", "org.parley.text", "org.parley.extract", "org.parley.ledger")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."))
                .because("a pure core runs alike in a test, on the command line and in the distributed job")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void nothingAsksTheClockOrTheDice() {
        noClasses()
                .should()
                .callMethodWhere(describe("asks for the time or a random number", RoomsTest::isClockOrDice))
                .because("the same input gives the same bytes, today and tomorrow")
                .check(HOUSE);
    }

    private static boolean isClockOrDice(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return method.equals("now") && owner.startsWith("java.time.")
                || method.equals("random")
                || owner.equals("java.util.Random")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(method);
    }
}
