package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.LetterWords;
import io.disclosuredesk.document.template.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every letter has its folder, and its sample prints what {@code golden.txt} says. {@code -Dgolden.update=true} writes that
 * file anew: read what changed before you commit it.
 */
class LetterFilesTest {

    private static final Path DOCUMENTS = Path.of("src/main/resources/documents");

    private final LetterTypesetter typesetter = new LetterTypesetter();

    @ParameterizedTest
    @EnumSource
    void samplePrintsWhatItShould(LetterKind kind) throws IOException {
        var golden = DOCUMENTS.resolve(kind.folder()).resolve("golden.txt");
        assertThat(Shipped.has(kind)).as("documents/" + kind.folder()).isTrue();
        var letter = Specimens.of(kind, SampleAgency.YUNZHOU);
        var printed = LetterWords.of(typesetter.typeset(letter).pdf());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
        assertThat(printed).doesNotContain("{{", "}}", "[[", "]]", "null", "。。", "，。", "，，", "；。");
    }

    @Test
    void nothingElseShips() throws IOException {
        try (var folders = Files.list(DOCUMENTS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(Arrays.stream(LetterKind.values())
                            .map(LetterKind::folder)
                            .collect(Collectors.toSet()));
        }
    }
}
