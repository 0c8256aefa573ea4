package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;
import java.util.regex.Pattern;

/** 处理结果 of each item, in whatever sentence. */
final class ResultStated implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts()
                .filter(part ->
                        !words(part.rule().outcome()).matcher(part.text()).find())
                .forEach(part ->
                        findings.add(part.where(), "没有写明处理结果“" + part.rule().label() + "”。", "请写明结果，不能只说明情况。"));
    }

    private static Pattern words(Outcome outcome) {
        return Pattern.compile(
                switch (outcome) {
                    case ALREADY_PUBLIC -> "主动公开";
                    case GRANTED -> "予以公开|予以提供|提供给?(您|你单位)|可以查阅";
                    case PARTIALLY_GRANTED -> "不予公开|不予提供|遮盖";
                    case DENIED_STATE_SECRET,
                            DENIED_LAW_PROHIBITED,
                            DENIED_SECURITY,
                            DENIED_THIRD_PARTY,
                            DENIED_INTERNAL,
                            DENIED_DELIBERATIVE,
                            DENIED_ENFORCEMENT_FILE -> "不予公开";
                    case ADMIN_QUERY -> "规定(办理|查询|申请)";
                    case NOT_EXISTING -> "信息不存在";
                    case NOT_RESPONSIBLE -> "不(由|属于|是)本机关.{0,4}(负责|公开)|负责公开.{0,12}机关";
                    case NEEDS_CREATION -> "(无法|不能|不予|可以不予?)提供";
                    case STILL_UNCLEAR -> "(无法|不能|不予)(提供|处理|答复)";
                    case PETITION -> "不作为政府信息公开申请处理";
                    case REPEAT -> "不(予|再)?重复(处理|答复)";
                    case PUBLICATION -> "途径|渠道";
                    case EXCESSIVE, RECONFIRM -> "不予处理";
                    case NO_CORRECTION, UNPAID_FEE -> "不再处理";
                });
    }
}
