package dev.integrationsdk.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom inside core. */
@AnalyzeClasses(packages = "dev.integrationsdk.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORE = "dev.integrationsdk.core";

    @ArchTest
    static final ArchRule okhttp_is_known_to_the_transport_only = noClasses()
            .that(resideInAPackage(CORE + "..")
                    .and(DescribedPredicate.not(resideInAPackage(CORE + ".http")))
                    .and(DescribedPredicate.not(named("ClientOptions")))
                    .and(DescribedPredicate.not(named("ApiClient"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio..", "kotlin.."));

    @ArchTest
    static final ArchRule databind_is_known_to_the_codec_and_json_only = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(CORE + ".internal.."))
                    .and(DescribedPredicate.not(named("Json")))
                    .and(DescribedPredicate.not(named("JsonReader")))
                    .and(DescribedPredicate.not(named("JsonValues")))
                    .and(DescribedPredicate.not(named("JsonWriter")))
                    .and(DescribedPredicate.not(named("MergePatch")))
                    .and(DescribedPredicate.not(named("Secret")))
                    .and(DescribedPredicate.not(named("SecretReader")))
                    .and(DescribedPredicate.not(named("SecretWriter"))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind.."));

    /** So that another transport or Jackson 3 can come without a break. */
    @ArchTest
    static final ArchRule no_signature_of_the_api_has_a_type_of_okhttp_or_databind = codeUnits()
            .that()
            .areDeclaredInClassesThat(JavaClass.Predicates.resideOutsideOfPackages(
                            CORE + ".http", CORE + ".internal..", CORE + ".encoding")
                    .and(ArchitectureTest.isVisible()))
            .and(DescribedPredicate.describe("are public or protected", ArchitectureTest::isVisible))
            .and()
            .haveNameNotMatching("httpClient|newHttpClient")
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "have only types of the JDK and of this library",
                    method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .map(JavaClass::getBaseComponentType)
                            .allMatch(type -> type.isPrimitive()
                                    || type.getPackageName().startsWith("java.")
                                    || type.getPackageName().startsWith(CORE)))));

    @ArchTest
    static final ArchRule core_knows_no_vendor = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.integrationsdk..")
                    .and(DescribedPredicate.not(resideInAPackage(CORE + ".."))));

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching(CORE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    private static DescribedPredicate<JavaClass> isVisible() {
        return DescribedPredicate.describe(
                "are public, and so what they are nested in",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass().map(isVisible()::test).orElse(true));
    }

    private static boolean isVisible(JavaCodeUnit method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static DescribedPredicate<JavaClass> named(String outermost) {
        String name = "." + outermost;
        return DescribedPredicate.describe(
                "are " + outermost,
                type -> type.getName().endsWith(name) || type.getName().contains(name + "$"));
    }
}
