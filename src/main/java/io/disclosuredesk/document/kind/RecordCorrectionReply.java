package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 更正政府信息答复书: 对要求更正本人信息记录的答复（条例第四十一条）. It says exactly one of four things: corrected, accurate as it
 * is, passed on, or whom to turn to.
 *
 * @param corrected what was found and put right
 * @param accurate why the record is right as it stands
 * @param passedTo the organ entitled to correct it, to which the request was passed on
 * @param passedOn when it was passed on; set together with {@code passedTo}
 * @param competent the organ to turn to, with address and phone
 */
public record RecordCorrectionReply(
        CaseFacts facts,

        @Element(value = "记录", means = "要求更正的政府信息的名称、文号和所记录的内容")
        Passage disputed,

        @Element(value = "更正情况", means = "审核属实的，写明核实的证据和更正后的内容；否则不写") @Nullable
        Passage corrected,

        @Element(value = "记录准确的理由", means = "审核认为记录准确的，写明核实的证据；否则不写") @Nullable
        Passage accurate,

        @Element(value = "转送机关", means = "本机关无权更正、已经转送的，写有权更正的机关全称；否则不写") @Nullable
        String passedTo,

        @Element(value = "转送日期", means = "转送的日期；没有转送的不写") @Nullable
        LocalDate passedOn,

        @Element(value = "有权更正的机关", means = "本机关无权更正、请申请人直接提出的，写该机关全称、地址和电话；否则不写") @Nullable
        Passage competent)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when it says none or several of the four */
    public RecordCorrectionReply {
        var said = Stream.of(corrected, accurate, passedTo, competent)
                .filter(Objects::nonNull)
                .count();
        if (said != 1 || (passedTo == null) != (passedOn == null)) {
            throw new IllegalArgumentException("更正、不更正、转送、告知有权机关，应当写且只写一种；转送的写明日期。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RECORD_CORRECTION_REPLY;
    }
}
