package io.disclosuredesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.disclosuredesk.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program keeps every {@link Rule}; the classes planted beside this test break each of them. */
class ArchitectureTest {

    private static final String PLANTED = "io.disclosuredesk.architecture.planted";

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest
    @EnumSource
    void programKeeps(Rule rule) {
        rule.under(Program.ROOT).check(Program.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void plantedClassBreaks(Rule rule) {
        var result = rule.under(PLANTED).evaluate(VIOLATIONS);
        assertThat(result.getFailureReport().toString()).contains(rule.plantedIn());
    }
}
