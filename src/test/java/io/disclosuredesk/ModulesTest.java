package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the modules against what their package-info.java allows them to use. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(DisclosureDesk.class);

    @Test
    void usesOnlyWhatPackageInfosAllow() {
        MODULES.verify();
    }

    @Test
    void findsEveryModuleOfTheDesign() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains(
                        "calendar",
                        "deadline",
                        "agency",
                        "decision",
                        "request",
                        "publication",
                        "screening",
                        "document",
                        "delivery",
                        "evidence",
                        "process",
                        "portal",
                        "desk",
                        "security",
                        "monitoring");
    }

    /** A module that says nothing may use everything, so {@code verify} would never fail for it. */
    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(MODULES.stream()
                        .filter(module ->
                                !module.getBasePackage().getName().equals(DisclosureDesk.class.getPackageName())))
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .map(org.springframework.modulith.ApplicationModule::allowedDependencies))
                        .as("allowedDependencies of %s", module.getIdentifier())
                        .isPresent()
                        .get()
                        .isNotEqualTo(new String[] {org.springframework.modulith.ApplicationModule.OPEN_TOKEN}));
    }
}
