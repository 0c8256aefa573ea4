package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.Archival;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.LetterWords;
import io.disclosuredesk.document.pdf.SealFace;
import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.document.pdf.SealedFile;
import io.disclosuredesk.document.pdf.SigningKey;
import io.disclosuredesk.document.template.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

    private static final SigningKey KEY = SealKeys.rsa();

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

    /** PDF/A-2a and PDF/UA-1, as typeset and, where a seal goes on it, as sealed. */
    @ParameterizedTest
    @EnumSource
    void sampleKeepsToTheArchivesStandards(LetterKind kind) {
        var set = typesetter.typeset(Specimens.of(kind, SampleAgency.YUNZHOU));
        Archival.assertConforms(set.pdf());
        var place = set.seal();
        if (place != null) {
            Archival.assertConforms(SealedFile.of(
                    set.pdf(),
                    place,
                    SealFace.drawn(SampleAgency.YUNZHOU.name(), "演示样章"),
                    KEY,
                    new SealedFile.Statement("文书样例", "云州市", Instant.parse("2026-06-01T04:00:00Z")),
                    null));
        }
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
