package io.disclosuredesk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * The rules of the architecture, each written for any root package: {@code io.disclosuredesk} must keep it, the planted
 * classes beside this file must break it in the class named here.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum Rule {
    ENGINE_ONLY_IN_PROCESS_AND_SECURITY(
            "EngineInDomain",
            root -> noClasses()
                    .that(resideOutside(root, "process", "security"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")),

    PDF_LIBRARY_ONLY_IN_DOCUMENT_PDF_AND_SCREENING(
            "PdfOutsideFence",
            root -> noClasses()
                    .that(resideOutside(root, "document.pdf", "screening"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.itextpdf..")),

    NO_CYCLES_BETWEEN_PACKAGES(
            "CycleOne", root -> slices().matching(root + ".(**)").should().beFreeOfCycles()),

    DOMAIN_NEVER_CALLS_UP(
            "CallsUp",
            root -> noClasses()
                    .that(resideIn(
                            root,
                            "calendar",
                            "deadline",
                            "agency",
                            "decision",
                            "request",
                            "screening",
                            "document",
                            "delivery",
                            "evidence",
                            "publication",
                            "security"))
                    .should()
                    .dependOnClassesThat(resideIn(root, "process", "portal", "desk", "metrics"))),

    SECURITY_KNOWS_NO_CASE(
            "KnowsTheCase",
            root -> noClasses()
                    .that(resideIn(root, "security"))
                    .should()
                    .dependOnClassesThat(resideIn(
                            root,
                            "calendar",
                            "deadline",
                            "agency",
                            "decision",
                            "request",
                            "screening",
                            "document",
                            "delivery",
                            "evidence",
                            "publication"))),

    CALENDAR_DEADLINE_DECISION_ARE_PURE_JAVA(
            "SpringInDeadline",
            root -> classes()
                    .that(resideIn(root, "calendar", "deadline", "decision"))
                    // it carries the module's annotation
                    .and(DescribedPredicate.not(simpleName("package-info")))
                    // they keep what staff import; what they hand out is pure
                    .and(DescribedPredicate.not(simpleName("Calendars").or(simpleName("NoticeTable"))))
                    .should()
                    .onlyDependOnClassesThat(resideIn(root, "calendar", "deadline", "decision")
                            .or(resideInAnyPackage("java..", "org.jspecify..")))),

    TIME_COMES_FROM_THE_CLOCK(
            "BareNow",
            root -> noClasses()
                    .that(DescribedPredicate.not(simpleName("OrganTime")))
                    .should(Conditions.askTheMachine())),

    PACKAGES_ARE_NAMED_AFTER_THEIR_PURPOSE(
            "Anything",
            root -> noClasses()
                    .should()
                    .resideInAnyPackage("..common..", "..util..", "..utils..", "..service..", "..impl..", "..dto..")),

    INTERFACES_HAVE_MORE_THAN_ONE_IMPLEMENTATION(
            "OnlyOne", root -> classes().that().areInterfaces().should(Conditions.haveMoreThanOneImplementation())),

    NO_FIELD_INJECTION(
            "FieldInjection",
            root -> noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith(Resource.class)),

    /** The root holds the start and the clock only, nothing that could be null. */
    EVERY_MODULE_IS_NULL_MARKED(
            "Anything",
            root -> classes().that().resideOutsideOfPackage(root).should(Conditions.beInANullMarkedPackage()));

    private final String plantedIn;
    private final Function<String, ArchRule> rule;

    Rule(String plantedIn, Function<String, ArchRule> rule) {
        this.plantedIn = plantedIn;
        this.rule = rule;
    }

    /** The simple name of the planted class that breaks it. */
    String plantedIn() {
        return plantedIn;
    }

    ArchRule under(String root) {
        return rule.apply(root).as(name());
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> resideIn(
            String root, String... modules) {
        return resideInAnyPackage(
                Arrays.stream(modules).map(module -> root + "." + module + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> resideOutside(
            String root, String... modules) {
        return DescribedPredicate.not(resideIn(root, modules));
    }
}
