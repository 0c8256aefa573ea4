package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.SampleLetters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of content is archival and accessible. */
class ArchivalTest {
    private final LetterTypesetter typesetter = new LetterTypesetter();

    static List<Letter> letters() {
        return List.of(
                SampleLetters.longReply(),
                SampleLetters.receipt(),
                SampleLetters.longNames(),
                SampleLetters.draftOf(LayoutLetters.official()),
                LayoutLetters.official(),
                LayoutLetters.correspondence(),
                LayoutLetters.shortCorrespondence(),
                LayoutLetters.sheet(),
                LayoutLetters.fortyItems(),
                // a level left out, which a reader must not miss
                SampleLetters.reply(
                        "㛃䶮𬱖𠮷",
                        List.of(
                                new Heading(3, "1.小标题"),
                                new Paragraph("内容。"),
                                new Heading(1, "一、标题"),
                                new Heading(4, "（1）标题")),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void conforms(Letter letter) {
        Archival.assertConforms(typesetter.typeset(letter).pdf());
    }

    @Test
    void noticesAFileThatDoesNot() {
        byte[] file = typesetter.typeset(SampleLetters.shortReply()).pdf();
        String text = new String(file, StandardCharsets.ISO_8859_1);

        assertThat(text).contains("xmlns:pdfaid", "/DisplayDocTitle true");
        assertThat(Archival.violations(bytes(text.replace("pdfaid", "pdfaxx")), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
        assertThat(Archival.violations(
                        bytes(text.replace("/DisplayDocTitle true", "/DisplayDocTitle null")), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
