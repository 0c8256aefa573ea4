package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.LetterWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The gallery shows every letter as it is now. {@code -Dgallery.update=true} writes it anew (poppler and ImageMagick needed):
 * look at the pages that changed.
 */
class GalleryTest {

    private static final long LARGEST = 8_000_000;

    @BeforeAll
    static void update() throws IOException, InterruptedException {
        if (Boolean.getBoolean("gallery.update")) {
            var typesetter = new LetterTypesetter();
            for (var kind : LetterKind.values()) {
                Gallery.write(
                        kind,
                        typesetter
                                .typeset(Specimens.of(kind, SampleAgency.YUNZHOU))
                                .pdf());
            }
            Files.writeString(Gallery.FOLDER.resolve("README.md"), Gallery.page());
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsWhatTheTemplateSays(LetterKind kind) throws IOException {
        var golden = Path.of("src/main/resources/documents", kind.folder(), "golden.txt");
        assertThat(LetterWords.of(Files.readAllBytes(Gallery.pdf(kind)))).isEqualTo(Files.readString(golden));
    }

    @Test
    void pageIsUpToDate() throws IOException {
        var page = Files.readString(Gallery.FOLDER.resolve("README.md"));
        assertThat(page).isEqualTo(Gallery.page());
        assertThat(Arrays.stream(LetterKind.values()))
                .allSatisfy(kind -> assertThat(page)
                        .contains("### " + kind.code() + " " + kind.label() + "\n", kind.folder() + "-1.png"));
    }

    @Test
    void holdsNothingElseAndStaysSmall() throws IOException {
        try (Stream<Path> files = Files.list(Gallery.FOLDER)) {
            var found = files.toList();
            var known = Arrays.stream(LetterKind.values())
                    .flatMap(kind -> Stream.concat(Stream.of(Gallery.pdf(kind)), Gallery.pictures(kind).stream()))
                    .toList();
            assertThat(found).containsAll(known).hasSize(known.size() + 1);
            long size = 0;
            for (var file : found) {
                size += Files.size(file);
            }
            assertThat(size).isLessThan(LARGEST);
        }
    }
}
