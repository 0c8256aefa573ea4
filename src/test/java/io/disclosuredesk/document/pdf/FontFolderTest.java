package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.letter.SampleLetters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {
    @TempDir
    Path folder;

    @AfterEach
    void returnToTheShippedFonts() {
        new FontFolder("");
    }

    @Test
    void prefersAnOrgansOwnFontAndFallsBackToTheShippedOnes() throws IOException {
        // a 黑体 where the text's 仿宋 belongs, so that it shows
        put("FangSong.ttf", shipped("GovHei"));
        Files.writeString(folder.resolve("LICENSE.txt"), "许可");
        new FontFolder(folder.toString());
        byte[] pdf = new LetterTypesetter()
                .typeset(SampleLetters.reply("㛃张三", SampleLetters.shortReply().body(), List.of(), null))
                .pdf();
        PrintedLetter letter = new PrintedLetter(pdf);

        assertThat(letter.glyphs)
                .filteredOn(glyph -> glyph.text().equals("张"))
                .isNotEmpty()
                .allSatisfy(glyph -> assertThat(glyph.font()).isEqualTo("GovHei"));
        assertThat(letter.glyphs)
                .filteredOn(glyph -> glyph.text().equals("㛃"))
                .isNotEmpty()
                .allSatisfy(glyph -> assertThat(glyph.font()).isEqualTo("GovRareKai"));
        Archival.assertConforms(pdf);
    }

    @Test
    void stopsAtAFolderThatIsNotThere() {
        assertThatThrownBy(() -> new FontFolder(folder.resolve("none").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("读不到字库文件夹");
    }

    @Test
    void stopsAtAFolderWithoutFonts() {
        assertThatThrownBy(() -> new FontFolder(folder.toString()))
                .hasMessageContaining("没有字库，请放入下列文件之一：FangSong.ttf、");
    }

    @Test
    void stopsAtAFontWhoseRoleItCannotTell() throws IOException {
        put("simfang.TTF", shipped("GovFang"));

        assertThatThrownBy(() -> new FontFolder(folder.toString()))
                .hasMessageContaining("simfang.TTF 不知道用在哪里，请改名为下列之一：FangSong.ttf、");
    }

    @Test
    void stopsAtWhatIsNoGlyfFont() throws IOException {
        byte[] font = shipped("GovSongLatin");
        for (byte[] wrong : new byte[][] {
            "不是字库".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            Arrays.copyOf(font, font.length / 2),
            renamed(font, "glyf", "CFF "),
            renamed(font, "loca", "lost")
        }) {
            put("KaiTi.ttf", wrong);
            assertThatThrownBy(() -> new FontFolder(folder.toString()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("KaiTi.ttf 不能使用：只支持 TrueType 轮廓");
        }
    }

    @Test
    void stopsAtAFontThatForbidsEmbedding() throws IOException {
        byte[] font = shipped("GovSongLatin");
        int entry = indexOf(font, "OS/2");
        int table = ((font[entry + 8] & 0xFF) << 24)
                | ((font[entry + 9] & 0xFF) << 16)
                | ((font[entry + 10] & 0xFF) << 8)
                | (font[entry + 11] & 0xFF);
        // fsType: restricted licence
        font[table + 9] = 2;
        put("KaiTi.ttf", font);

        assertThatThrownBy(() -> new FontFolder(folder.toString())).hasMessageContaining("不允许嵌入文书");
    }

    private static byte[] renamed(byte[] font, String table, String name) {
        byte[] changed = font.clone();
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, changed, indexOf(font, table), 4);
        return changed;
    }

    private static int indexOf(byte[] font, String table) {
        return new String(font, 0, 500, StandardCharsets.ISO_8859_1).indexOf(table);
    }

    private void put(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = FontFolderTest.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return in.readAllBytes();
        }
    }
}
