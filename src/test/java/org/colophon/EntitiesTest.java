package org.colophon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/**
 * Hibernate stands proxies in for rows it has not read yet. A final method cannot be passed on by a proxy: it would
 * read and write the proxy's own empty fields, and what is written would be lost without a word.
 */
@AnalyzeClasses(packages = "org.colophon", importOptions = ImportOption.DoNotIncludeTests.class)
class EntitiesTest {

    @ArchTest
    static final ArchRule no_entity_is_final =
            classes().that().areAnnotatedWith(Entity.class).should().notHaveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule no_method_of_an_entity_is_final = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotPrivate()
            .should()
            .notBeFinal();
}
