package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.document.letter.SampleLetters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of content is archival and accessible. */
class ArchivalTest {
    private final LetterTypesetter typesetter = new LetterTypesetter();

    @Test
    void conforms() {
        Archival.assertConforms(typesetter.typeset(SampleLetters.longReply()).pdf());
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
