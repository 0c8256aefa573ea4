package io.disclosuredesk.document.check;

import java.util.List;
import java.util.regex.Pattern;

/** 套话: what sounds like a reason and is none. */
final class EmptyPhrases {

    private static final Pattern ALL = Pattern.compile(String.join(
            "|",
            List.of(
                    "根据|依据|依照|按照|鉴于|由于|因此|故而?|所以|现将?|特此",
                    "(国家|法律|法规|规章|政策|上级|有关|相关|现行|的|和|、)+(规定|要求|精神|文件|政策)",
                    "经(本机关|我局|我单位|认真|慎重|集体|有关部门|领导|、)*(研究|审查|审核|核实|核查|讨论|决定|同意|查)+",
                    "不(便|宜|予|能|应当?|得|适合)(对外)?(公开|提供|答复|透露|披露)",
                    "(属于|不属于|涉及)?(应当|可以)?(依法)?(主动公开|公开范围|公开的范围|不予公开的?范围|内部|敏感|保密)(的|范围|内容|信息|事项)*",
                    "(有关|相关|上述|该|此|本|您|你单位|申请人|所)?(申请)?(公开)?的?(政府)?信息",
                    "情况(特殊|复杂|属实|说明)|工作需要|原因|理由|其他|实际情况|具体情况|客观",
                    "本机关|我局|我单位|决定|予以|处理|答复|告知|请(予)?(理解|谅解|知悉)|敬请|谢谢|如下")));
    private static final Pattern CITATION =
            Pattern.compile("《[^》]*》|第[一二三四五六七八九十百\\d]+条(第[一二三四五六七八九十]+款)?(第（[一二三四五六七八九十]+）项)?");

    private EmptyPhrases() {}

    /** What is left of a text without empty phrases, citations and punctuation. */
    static String stripped(String text) {
        var left = CITATION.matcher(text).replaceAll("");
        left = ALL.matcher(left).replaceAll("");
        return left.replaceAll("[\\s\\u3000\\p{P}\\p{S}]|[的地得了等之和与及或者是为并]", "");
    }
}
