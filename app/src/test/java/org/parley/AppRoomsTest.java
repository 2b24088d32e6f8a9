package org.parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The plan of the application in docs/architecture.md, as a test; plain test methods, see RoomsTest of the core. */
class AppRoomsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "org.parley.intake",
                    "org.parley.json",
                    "org.parley.store",
                    "org.parley.output",
                    "org.parley.sides",
                    "org.parley.sheet",
                    "org.parley.dossier",
                    "org.parley.web",
                    "org.parley.cli");

    @Test
    void theHouseIsNotEmpty() {
        assertThat(HOUSE).hasSizeGreaterThan(20);
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .contains("org.parley.intake", "org.parley.json", "org.parley.cli");
    }

    @Test
    void eachRoomOpensOnlyOntoTheRoomsListed() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("intake")
                .definedBy("org.parley.intake")
                .layer("json")
                .definedBy("org.parley.json")
                .layer("store")
                .definedBy("org.parley.store")
                .layer("output")
                .definedBy("org.parley.output")
                .layer("sides")
                .definedBy("org.parley.sides")
                .layer("sheet")
                .definedBy("org.parley.sheet")
                .layer("dossier")
                .definedBy("org.parley.dossier")
                .layer("web")
                .definedBy("org.parley.web..")
                .layer("cli")
                .definedBy("org.parley.cli")
                .whereLayer("intake")
                .mayNotAccessAnyLayer()
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("store")
                .mayOnlyAccessLayers("json")
                .whereLayer("output")
                .mayNotAccessAnyLayer()
                .whereLayer("sides")
                .mayNotAccessAnyLayer()
                .whereLayer("sheet")
                .mayOnlyAccessLayers("intake", "output", "sides", "store")
                .whereLayer("dossier")
                .mayOnlyAccessLayers("json", "store")
                .whereLayer("web")
                .mayOnlyAccessLayers("intake", "json", "store", "output", "sides", "sheet", "dossier")
                .whereLayer("cli")
                .mayOnlyAccessLayers("intake", "json", "store", "output", "sides", "sheet", "dossier", "web")
                .check(HOUSE);
    }

    @Test
    void intakeAndJsonKnowOfTheCoreOnlyItsWords() {
        noClasses()
                .that()
                .resideInAnyPackage("org.parley.intake", "org.parley.json")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.parley", "org.parley.pack", "org.parley.text", "org.parley.extract", "org.parley.ledger"))
                .check(HOUSE);
    }

    @Test
    void nothingOpensTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net.."))
                .because("parley reads what it is given and fetches nothing")
                .check(HOUSE);
    }
}
