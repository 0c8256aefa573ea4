package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No character of a name becomes a box: GB 18030-2022, level 2, in every role. */
class FontCoverageTest {
    /** The characters of 通用规范汉字表 beyond the basic plane (Unihan, kTGH); its 7,909 others are inside the two blocks. */
    private static final String STANDARD_CHARACTERS = ""
            + "𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀"
            + "𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷"
            + "𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮"
            + "𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓";

    @ParameterizedTest
    @EnumSource
    void hasEveryHanOfLevelTwo(Role role) {
        assertThat(missing(role, IntStream.rangeClosed(0x4E00, 0x9FEF))).isEmpty();
        assertThat(missing(role, IntStream.rangeClosed(0x3400, 0x4DB5))).isEmpty();
        assertThat(STANDARD_CHARACTERS.codePoints().distinct()).hasSize(196);
        assertThat(missing(role, STANDARD_CHARACTERS.codePoints())).isEmpty();
        assertThat(missing(role, "㛃䶮𬱖𠮷喆犇".codePoints())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasWhatIsPrintedBesidesHan(Role role) {
        assertThat(missing(role, IntStream.rangeClosed(0x20, 0x7E))).isEmpty();
        assertThat(missing(role, "，。、；：？！（）〔〕《》〈〉“”‘’「」【】…—～·％‰℃№￥〇々①⑩ⅠⅫ㈠〓".codePoints()))
                .isEmpty();
    }

    private static List<String> missing(Role role, IntStream characters) {
        return characters
                .filter(character -> Fonts.fontFor(role, character) == null)
                .mapToObj("U+%04X"::formatted)
                .toList();
    }
}
