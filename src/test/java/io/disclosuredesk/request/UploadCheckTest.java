package io.disclosuredesk.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.IntakeForm.Upload;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadCheckTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0
    };
    private static final byte[] UNKNOWN = {0, 1, 2, 3, (byte) 0x80, (byte) 0xfe, 7, 9};

    private final List<FieldError> errors = new ArrayList<>();

    @ParameterizedTest(name = "{0} → {1}，{2}")
    @CsvSource({
        "身份证.pdf, pdf, 身份证.pdf, application/pdf",
        "扫描件.PDF, pdf, 扫描件.PDF, application/pdf",
        "照片.jpg, jpg, 照片.jpg, image/jpeg",
        "照片.JPEG, jpg, 照片.JPEG, image/jpeg",
        "截图.png, png, 截图.png, image/png",
        "申请表.docx, docx, 申请表.docx, DOCX",
        // the content decides; the name is put right
        "照片.pdf, png, 照片.pdf.png, image/png",
        "截图.exe, jpg, 截图.exe.jpg, image/jpeg",
        "申请表, pdf, 申请表.pdf, application/pdf",
        "申请表.doc, docx, 申请表.doc.docx, DOCX",
        "申请表.pdf, docx, 申请表.pdf.docx, DOCX",
    })
    void knowsAFileByItsContent(String name, String content, String keptName, String mediaType) throws IOException {
        var accepted = accept(new Upload(name, sample(content)));
        assertThat(errors).isEmpty();
        assertThat(accepted).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo(keptName);
            assertThat(file.mediaType()).isEqualTo(mediaType.equals("DOCX") ? DOCX : mediaType);
            assertThat(file.content()).isEqualTo(sample(content));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.jpg", "a.png", "a.exe", "a"})
    void refusesWhatOnlyTheNameMakesADocument(String name) throws IOException {
        var page = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
        for (var content : List.of(EXE, UNKNOWN, page, "纯文本".getBytes(UTF_8), zip("readme.txt", "x"), macros())) {
            errors.clear();
            assertThat(accept(new Upload(name, content))).isEmpty();
            assertThat(errors).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("attachments[0]");
                assertThat(error.message()).contains(name, "不是PDF、JPG、PNG或DOCX文件");
            });
        }
    }

    @Test
    void refusesAnEmptyFileAndKeepsTheOthers() throws IOException {
        var accepted = accept(
                new Upload("a.pdf", sample("pdf")),
                new Upload("b.pdf", new byte[0]),
                new Upload("c.png", sample("png")));
        assertThat(accepted).extracting(AcceptedFile::fileName).containsExactly("a.pdf", "c.png");
        assertThat(errors).containsExactly(new FieldError("attachments[1]", "附件“b.pdf”是空文件，请重新选择。"));
    }

    @Test
    void takesTenFilesAndNotEleven() throws IOException {
        var file = new Upload("a.pdf", sample("pdf"));
        assertThat(UploadCheck.accept(Collections.nCopies(10, file), errors)).hasSize(10);
        assertThat(errors).isEmpty();
        assertThat(UploadCheck.accept(Collections.nCopies(11, file), errors)).isEmpty();
        assertThat(errors).extracting(FieldError::field).containsExactly("attachments");
    }

    @Test
    void takesTwentyMegabytesTogetherAndNotAByteMore() throws IOException {
        var half = padded(10 * 1024 * 1024);
        assertThat(accept(new Upload("a.pdf", half), new Upload("b.pdf", half))).hasSize(2);
        assertThat(errors).isEmpty();
        assertThat(accept(new Upload("a.pdf", half), new Upload("b.pdf", padded(10 * 1024 * 1024 + 1))))
                .isEmpty();
        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("20 MB"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "'C:\\Users\\x\\表.pdf', 表.pdf",
        "'a\u0000b.pdf', ab.pdf",
        "'a\r\nContent-Type: x.pdf', a Content-Type_ x.pdf",
        "'\u202efdp.exe.pdf', fdp.exe.pdf",
        "'a\"b<c>d.pdf', a_b_c_d.pdf",
        "'', 附件.pdf",
        "'   ', 附件.pdf",
        "dir/, 附件.pdf",
        ".., ...pdf",
    })
    void keepsAHarmlessName(String name, String kept) throws IOException {
        assertThat(accept(new Upload(name, sample("pdf"))))
                .extracting(AcceptedFile::fileName)
                .containsExactly(kept);
    }

    @Test
    void keepsTheEndOfALongName() throws IOException {
        var name = accept(new Upload("长".repeat(300) + ".pdf", sample("pdf")))
                .get(0)
                .fileName();
        assertThat(name).hasSize(100).endsWith("长.pdf");
    }

    private List<AcceptedFile> accept(Upload... uploads) {
        return UploadCheck.accept(List.of(uploads), errors);
    }

    private static byte[] sample(String kind) throws IOException {
        return switch (kind) {
            case "pdf" -> "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(UTF_8);
            case "docx" -> word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
            default -> {
                var out = new ByteArrayOutputStream();
                ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), kind, out);
                yield out.toByteArray();
            }
        };
    }

    private static byte[] macros() throws IOException {
        return word("application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    private static byte[] word(String mainPart) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainPart + "\"/></Types>");
    }

    private static byte[] zip(String entry, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] padded(int length) throws IOException {
        return Arrays.copyOf(sample("pdf"), length);
    }
}
