package io.disclosuredesk;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program, without tests; read once for all tests that look at them. */
public final class Program {

    /** The package everything lies under. */
    public static final String ROOT = "io.disclosuredesk";

    /** All of them. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Program() {}
}
