package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.OfdTwin;
import io.disclosuredesk.document.template.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter has a twin; src/it/ofd-reader reads it and draws it beside its PDF. */
class LetterTwinsTest {

    private static final Path TWINS = Path.of("target/ofd-twins");

    private final LetterTypesetter typesetter = new LetterTypesetter();

    @ParameterizedTest
    @EnumSource
    void sampleHasATwin(LetterKind kind) throws IOException {
        Assumptions.assumeTrue(Shipped.has(kind));
        var pdf = typesetter.typeset(Specimens.of(kind, SampleAgency.YUNZHOU)).pdf();
        var twin = OfdTwin.of(pdf);
        Files.createDirectories(TWINS);
        Files.write(TWINS.resolve(kind.folder() + ".pdf"), pdf);
        Files.write(TWINS.resolve(kind.folder() + ".ofd"), twin);
        assertThat(twin.length).isBetween(10_000, 400_000);
    }
}
