package io.disclosuredesk.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffUploadTest {

    private static final String BOMB = "0".repeat(30 * 1024 * 1024);

    @ParameterizedTest(name = "{0} → {1}，{2}")
    @CsvSource({
        "批复.pdf, pdf, 批复.pdf, application/pdf",
        "图则.PNG, png, 图则.PNG, image/png",
        "照片.jpeg, jpg, 照片.jpeg, image/jpeg",
        "扫描.tiff, tif, 扫描.tiff, image/tiff",
        "批复.ofd, ofd, 批复.ofd, application/ofd",
        "台账.xlsx, xlsx, 台账.xlsx, XLSX",
        "报告.docx, docx, 报告.docx, DOCX",
        "汇报.pptx, pptx, 汇报.pptx, PPTX",
        // the content decides; the name is put right
        "批复.ofd, pdf, 批复.ofd.pdf, application/pdf",
        "批复.zip, ofd, 批复.zip.ofd, application/ofd",
        "台账.docx, xlsx, 台账.docx.xlsx, XLSX",
        "../../run.sh, pdf, run.sh.pdf, application/pdf",
        "'C:\\\\用户\\\\<b>.pdf', pdf, _b_.pdf, application/pdf",
        "'', pdf, 附件.pdf, application/pdf",
    })
    void knowsAFileByItsContent(String name, String content, String kept, String mediaType) {
        var accepted = accept(name, sample(content));
        assertThat(accepted.fileName()).isEqualTo(kept);
        assertThat(accepted.mediaType())
                .isEqualTo(
                        switch (mediaType) {
                            case "XLSX" -> OfficeArchive.XLSX;
                            case "DOCX" -> OfficeArchive.DOCX;
                            case "PPTX" -> OfficeArchive.PPTX;
                            default -> mediaType;
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.ofd", "a.png", "a.html", "a"})
    void refusesWhatOnlyTheNameMakesADocument(String name) {
        for (var content : new byte[][] {
            "<html><script>alert(1)</script></html>".getBytes(UTF_8),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(UTF_8),
            {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0},
            SampleFiles.zip("readme.txt", "x"),
            SampleFiles.office("application/vnd.ms-word.document.macroEnabled"),
        }) {
            refused(name, content, "没有保存");
        }
    }

    @Test
    void refusesWhatIsTwoThingsAtOnce() {
        var zip = SampleFiles.zip("run.js", "alert(1)");
        refused("a.pdf", SampleFiles.joined(SampleFiles.pdf(1, "x"), zip), "同时是一个压缩包");
        refused("a.jpg", SampleFiles.joined(SampleFiles.picture("jpg"), zip), "同时是一个压缩包");
        refused(
                "a.pdf",
                SampleFiles.joined("<script>alert(1)</script>\n".getBytes(UTF_8), SampleFiles.pdf(1, "x")),
                "没有保存");
        refused("a.png", SampleFiles.joined(SampleFiles.picture("png"), "<script>".getBytes(UTF_8)), "附有别的数据");
        refused("a.docx", SampleFiles.joined(zip, SampleFiles.office(OfficeArchive.DOCX)), "目录与内容不一致");
        refused("a.docx", SampleFiles.joined(SampleFiles.office(OfficeArchive.DOCX), zip), "目录与内容不一致");
    }

    @Test
    void refusesWhatSwells() {
        refused("a.docx", SampleFiles.office(OfficeArchive.DOCX, "word/media/1.bin", BOMB), "压缩炸弹");
        refused("a.ofd", SampleFiles.zip("OFD.xml", "http://www.ofdspec.org/2016", "Doc_0/1.bin", BOMB), "压缩炸弹");
    }

    @Test
    void refusesMacros() {
        refused("a.docx", SampleFiles.office(OfficeArchive.DOCX, "word/vbaProject.bin", "x"), "含有宏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "docx", "ofd"})
    void refusesHalfAFile(String kind) {
        var whole = sample(kind);
        refused("a." + kind, Arrays.copyOf(whole, whole.length / 2), "没有保存");
    }

    @Test
    void refusesAnEmptyFileAndALargeOne() {
        refused("a.pdf", new byte[0], "空文件");
        assertThat(accept("a.pdf", Arrays.copyOf(SampleFiles.pdf(1, "x"), StaffUpload.MAX_BYTES))
                        .content())
                .hasSize(StaffUpload.MAX_BYTES);
        refused("a.pdf", Arrays.copyOf(SampleFiles.pdf(1, "x"), StaffUpload.MAX_BYTES + 1), "超过20 MB");
    }

    private static void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> accept(name, content))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("“" + name + "”")
                .hasMessageContaining(why);
    }

    private static AcceptedFile accept(String name, byte[] content) {
        return StaffUpload.accept(new IntakeForm.Upload(name, content));
    }

    private static byte[] sample(String kind) {
        return switch (kind) {
            case "pdf" -> SampleFiles.pdf(2, "x");
            case "ofd" -> SampleFiles.ofd();
            case "docx" -> SampleFiles.office(OfficeArchive.DOCX);
            case "xlsx" -> SampleFiles.office(OfficeArchive.XLSX);
            case "pptx" -> SampleFiles.office(OfficeArchive.PPTX);
            default -> SampleFiles.picture(kind);
        };
    }
}
