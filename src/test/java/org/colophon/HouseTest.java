package org.colophon;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.colophon.disclosure.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

/** The house stays as it is drawn in docs/development.md. */
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.colophon");

    @Test
    void arrows_run_downward_and_features_use_only_what_they_declare() {
        ApplicationModules.of(Colophon.class).verify();
    }

    @TestFactory
    List<DynamicTest> rules() {
        return List.of(
                rule(noClasses()
                        .that()
                        .resideOutsideOfPackages("..ui..", "org.colophon.shell..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                        .as("Vaadin appears in .ui packages and shell only")),
                rule(noClasses()
                        .that()
                        .resideInAnyPackage("org.colophon.manuscript..", "org.colophon.article..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.colophon.reader..", "org.colophon.publication..", "org.colophon.api.."))
                        .as("what is being written does not know what is published")),
                rule(noClasses()
                        .that()
                        .resideInAnyPackage("org.colophon.reader..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.colophon.manuscript.."))
                        .as("the reader's side has no road to a manuscript")),
                rule(noClasses()
                        .that()
                        .resideInAnyPackage("org.colophon.markup..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.springframework.data.."))
                        .as("the renderer knows no database")),
                rule(noClasses()
                        .that()
                        .resideOutsideOfPackage("org.colophon.fetch..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.apache.hc.."))
                        .as("only one package reads other sites")),
                rule(classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(Repository.class)
                        .should()
                        .bePackagePrivate()
                        .as("entities and repositories stay inside their package")),
                rule(noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.colophon.identity.IdentityConfiguration")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .as("time is injected")),
                rule(noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.colophon.reader..", "org.colophon.search..", "org.colophon.discussion..")
                        .should()
                        .callMethodWhere(target(owner(type(Statement.class))))
                        .as("what is told of AI is written in one package, so that every output has its row of tests")),
                rule(noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage("..ui..")
                        .should()
                        .beAnnotatedWith(Transactional.class)
                        .as("transactions belong to services")));
    }

    private static DynamicTest rule(ArchRule rule) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES));
    }
}
