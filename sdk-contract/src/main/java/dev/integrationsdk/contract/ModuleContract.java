package dev.integrationsdk.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What a vendor module is made of. */
interface ModuleContract extends VendorContract {

    private JavaClasses module() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(getClass().getPackageName());
    }

    @Test
    default void imports_what_core_offers_and_nothing_else() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        getClass().getPackageName(),
                        "java..",
                        "org.jspecify.annotations",
                        "org.immutables..",
                        "com.fasterxml.jackson.annotation",
                        "com.fasterxml.jackson.databind.annotation",
                        "dev.integrationsdk.core",
                        "dev.integrationsdk.core.operation",
                        "dev.integrationsdk.core.model",
                        "dev.integrationsdk.core.style",
                        "dev.integrationsdk.core.validation",
                        "dev.integrationsdk.core.auth",
                        "dev.integrationsdk.core.error")
                .or(resideInAPackage("").as("primitives and arrays"))
                .or(DescribedPredicate.describe(
                        "stand for nothing in an annotation of Jackson's",
                        none -> none.getName().startsWith("com.fasterxml")
                                && none.getSimpleName().equals("None")));
        classes().should().onlyDependOnClassesThat(allowed).check(module());
    }

    @Test
    default void names_generated_classes_in_their_own_file_only() {
        for (JavaClass generated : module()) {
            if (generated.getSimpleName().startsWith("Immutable")) {
                String own = generated.getPackageName() + "."
                        + generated.getSimpleName().substring("Immutable".length());
                noClasses()
                        .that(resideOutsideOfPackage("").and(notOf(own)).and(notOf(generated.getName())))
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "are " + generated.getName(), other -> other.equals(generated)))
                        .check(module());
            }
        }
    }

    private static DescribedPredicate<JavaClass> notOf(String outermost) {
        return DescribedPredicate.describe(
                "are not part of " + outermost,
                other -> !other.getName().equals(outermost) && !other.getName().startsWith(outermost + "$"));
    }

    @Test
    default void has_no_state_that_can_change() {
        fields().that().areStatic().should().beFinal().check(module());
    }

    @Test
    default void has_the_files_that_every_vendor_has() {
        String prefix = getClass().getSimpleName().replace("ContractTest", "");
        assertThat(module().stream().map(JavaClass::getSimpleName))
                .contains(
                        prefix + "Client",
                        prefix + "Operations",
                        prefix + "ErrorBody",
                        "IntegrationsApi",
                        "UpdateIntegrationRequest",
                        "Integration");
    }
}
