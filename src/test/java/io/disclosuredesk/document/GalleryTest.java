package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.LetterWords;
import io.disclosuredesk.document.pdf.Pdfsig;
import io.disclosuredesk.document.pdf.SealFace;
import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.document.pdf.SealedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
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

    private static final LetterKind SEALED = LetterKind.GRANT;
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
            Gallery.writeSealed(sealed(typesetter));
            Files.writeString(Gallery.FOLDER.resolve("README.md"), Gallery.page());
        }
    }

    private static byte[] sealed(LetterTypesetter typesetter) {
        var mark = new Letter.Verification("https://gkdesk.example/verify/2345ABCDEFGH2345", "2345ABCDEFGH2345");
        var letter = LetterBuilder.like(Specimens.of(SEALED, SampleAgency.YUNZHOU))
                .verification(mark)
                .build();
        var set = typesetter.typeset(letter);
        return SealedFile.of(
                set.pdf(),
                Objects.requireNonNull(set.seal()),
                SealFace.drawn(SampleAgency.YUNZHOU.name(), "演示样章"),
                SealKeys.rsa(),
                new SealedFile.Statement("文书样例", "云州市", Instant.parse("2026-06-01T04:00:00Z")),
                null);
    }

    @Test
    void showsOneLetterAsApplicantsHoldIt() throws IOException {
        var sealed = Files.readAllBytes(Gallery.SEALED);
        assertThat(Pdfsig.verdictOn(sealed)).contains("Signature is Valid", "Total document signed");
        assertThat(LetterWords.of(sealed)).contains("扫码验真", "2345 ABCD EFGH 2345", "答复书");
        assertThat(Gallery.pictures("sealed")).isNotEmpty();
    }

    /** So that no picture of an earlier layout is left. */
    @ParameterizedTest
    @EnumSource
    void showsEveryPage(LetterKind kind) {
        var pages = new LetterTypesetter()
                .typeset(Specimens.of(kind, SampleAgency.YUNZHOU))
                .pages();
        assertThat(Gallery.pictures(kind)).hasSize(pages);
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
                    .collect(Collectors.toCollection(ArrayList::new));
            known.add(Gallery.SEALED);
            known.addAll(Gallery.pictures("sealed"));
            assertThat(found).containsAll(known).hasSize(known.size() + 1);
            long size = 0;
            for (var file : found) {
                size += Files.size(file);
            }
            assertThat(size).isLessThan(LARGEST);
        }
    }
}
