package dev.integrationsdk.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.integrationsdk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HERE = "dev.integrationsdk.testkit";

    @ArchTest
    static final ArchRule a_simulator_knows_nothing_of_the_sdk = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat(resideInAPackage("dev.integrationsdk..").and(not(resideInAPackage(HERE))));

    @ArchTest
    static final ArchRule the_public_api_is_made_of_jdk_types_and_our_own = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(SimulatorExtension.class)
            .should(haveOnlyTypesOfTheJdkAndOursInTheirSignature());

    private static ArchCondition<JavaCodeUnit> haveOnlyTypesOfTheJdkAndOursInTheirSignature() {
        return new ArchCondition<>("have only types of the JDK and ours in their signature") {
            @Override
            public void check(JavaCodeUnit codeUnit, ConditionEvents events) {
                Stream.concat(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(types -> types.stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !isOfTheJdkOrOurs(type))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(codeUnit, codeUnit.getFullName() + " has " + type)));
            }
        };
    }

    private static boolean isOfTheJdkOrOurs(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().equals(HERE);
    }
}
