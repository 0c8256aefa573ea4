package io.disclosuredesk.document.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.disclosuredesk.document.letter.LayoutLetters;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.request.Sha256;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the twin says, held against its PDF; src/it/ofd-reader holds the same files against another maker's reader. */
class OfdTwinTest {
    private static final LetterTypesetter TYPESETTER = new LetterTypesetter();
    /** For src/it/ofd-reader. */
    private static final Path TWINS = Path.of("target/ofd-twins");

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("draft", SampleLetters.draftOf(SampleLetters.shortReply())),
                Arguments.of("long-names", SampleLetters.longNames()),
                Arguments.of("long-reply", SampleLetters.longReply()),
                Arguments.of("receipt", SampleLetters.receipt()),
                Arguments.of("official", LayoutLetters.official()),
                Arguments.of("correspondence", LayoutLetters.correspondence()),
                Arguments.of("sheet", LayoutLetters.sheet()),
                Arguments.of("forty-items", LayoutLetters.fortyItems()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void putsEveryCharacterWhereThePdfHasIt(String name, Letter letter) throws IOException {
        byte[] pdf = TYPESETTER.typeset(letter).pdf();
        byte[] twin = OfdTwin.of(pdf);
        Files.createDirectories(TWINS);
        Files.write(TWINS.resolve(name + ".pdf"), pdf);
        Files.write(TWINS.resolve(name + ".ofd"), twin);

        var printed = new PrintedLetter(pdf)
                .glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        var twinned = new OfdFile(twin)
                .glyphs().stream().filter(glyph -> !glyph.text().isBlank()).toList();
        assertThat(twinned).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            var glyph = twinned.get(i);
            assertThat(glyph.page()).isEqualTo(printed.get(i).page());
            assertThat(glyph.text()).isEqualTo(printed.get(i).text());
            assertThat(glyph.x()).as("x of %s", glyph).isCloseTo(printed.get(i).x(), within(0.005));
            assertThat(glyph.y()).as("y of %s", glyph).isCloseTo(printed.get(i).y(), within(0.002));
        }
    }

    @ParameterizedTest
    @CsvSource({"sealed,false", "sealed-with-a-picture,true"})
    void showsTheSealUnderTheText(String name, boolean picture) throws IOException {
        var face = new SealFace(SampleLetters.ORGAN, "演示样章", picture ? SealPictures.ring() : null);
        var letter = TYPESETTER.typeset(SampleLetters.shortReply());
        var statement = new SealedFile.Statement("答复书", "云州市", Instant.parse("2026-03-12T04:00:00Z"));
        byte[] pdf = SealedFile.of(letter.pdf(), requireNonNull(letter.seal()), face, SealKeys.rsa(), statement, null);
        byte[] twin = OfdTwin.of(pdf);
        Files.createDirectories(TWINS);
        Files.write(TWINS.resolve(name + ".pdf"), pdf);
        Files.write(TWINS.resolve(name + ".ofd"), twin);

        var file = new OfdFile(twin);
        var stamp = file.glyphs().stream().filter(glyph -> glyph.layer().equals("Background"));
        assertThat(stamp.map(OfdFile.Glyph::text).collect(Collectors.joining()))
                .isEqualTo(picture ? "" : SampleLetters.ORGAN + "演示样章");
        assertThat(OfdFile.all(file.page(1), "ImageObject")).hasSize(picture ? 1 : 0);
        // the letter itself is as it was before it was sealed
        assertThat(file.glyphs().stream()
                        .filter(glyph -> glyph.layer().equals("Body"))
                        .map(OfdFile.Glyph::text))
                .containsExactlyElementsOf(new OfdFile(OfdTwin.of(letter.pdf()))
                        .glyphs().stream().map(OfdFile.Glyph::text).toList());
    }

    @Test
    void saysWhatItIsAndOfWhichFileItIsTheTwin() {
        byte[] pdf = TYPESETTER.typeset(SampleLetters.shortReply()).pdf();
        var file = new OfdFile(OfdTwin.of(pdf));

        var root = file.xml("OFD.xml");
        String digest = OfdFile.all(root, "CustomData").get(1).getTextContent();
        assertThat(digest).isEqualTo(Sha256.of(pdf));
        assertThat(OfdFile.text(root, "DocID")).isEqualTo(digest.substring(0, 32));
        assertThat(OfdFile.text(root, "Title")).isEqualTo("政府信息公开申请答复书");
        assertThat(OfdFile.text(root, "Author")).isEqualTo(SampleLetters.ORGAN);
        assertThat(OfdFile.text(root, "Subject")).isEqualTo("云自然资规公开答〔2026〕12号");
        assertThat(OfdFile.text(root, "CreationDate")).isEqualTo("2026-03-12");
        assertThat(OfdFile.all(root, "CustomData").get(0).getTextContent()).isEqualTo("zh-CN");
        assertThat(OfdFile.text(file.xml("Doc_0/Document.xml"), "PhysicalBox")).isEqualTo("0 0 210 297");
        assertThat(OfdFile.text(file.page(1), "PhysicalBox")).isEqualTo("0 0 210 297");
    }

    @Test
    void writesTheSameBytesForTheSameLetterInAnyTimeZone() {
        byte[] pdf = TYPESETTER.typeset(SampleLetters.receipt()).pdf();
        byte[] once = OfdTwin.of(pdf);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(OfdTwin.of(pdf)).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesEveryObjectItsOwnNumberBelowTheHighest() {
        var file = new OfdFile(
                OfdTwin.of(TYPESETTER.typeset(SampleLetters.longReply()).pdf()));
        var ids = file.entries.values().stream()
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .flatMap(xml -> Pattern.compile(" ID=\"(\\d+)\"").matcher(xml).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        int highest = Integer.parseInt(OfdFile.text(file.xml("Doc_0/Document.xml"), "MaxUnitID"));
        assertThat(ids).allSatisfy(id -> assertThat(id).isBetween(1, highest));
    }

    @Test
    void embedsFontsThatKnowTheirCharacters() throws Exception {
        var file = new OfdFile(
                OfdTwin.of(TYPESETTER.typeset(SampleLetters.longNames()).pdf()));
        var faces = OfdFile.all(file.xml("Doc_0/PublicRes.xml"), "Font").stream()
                .collect(Collectors.toMap(
                        font -> Integer.parseInt(font.getAttribute("ID")),
                        font -> face(file.entries.get("Doc_0/Res/" + font.getTextContent()))));
        assertThat(faces).hasSizeGreaterThanOrEqualTo(4);
        assertThat(file.glyphs())
                .allSatisfy(glyph -> assertThat(
                                faces.get(glyph.font()).canDisplay(glyph.text().codePointAt(0)))
                        .as(glyph.toString())
                        .isTrue());
    }

    private static Font face(byte[] ttf) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
