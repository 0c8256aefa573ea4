package io.disclosuredesk.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What will probably have to be corrected (条例第三十条) or is no request for information (条例第三十九条), said while it can
 * still be mended. Advice only: nothing here refuses a request, and a person decides in the end.
 */
public final class WishAdvice {

    /** Shorter descriptions are hard to search by, in characters. */
    private static final int SHORT = 10;

    /** As many years asked for as a whole are many. */
    private static final int MANY_YEARS = 3;

    /** Something to search by: a year or number, a title, a document number, a place, a project, a kind of document. */
    private static final Pattern FEATURE = Pattern.compile("[0-9０-９]|《[^》]{1,200}》|〔|第[一二三四五六七八九十百]+"
            + "|[\\p{IsHan}]{2}(?:省|市|县|区|镇|乡|村|街道|社区|小区|路|街|大道|巷|组|河|湖|山|学校|医院|公司|厂|项目|工程|地块|宗地|片区|批次|标段)");

    /** Everything at once; 所有权, 集体所有 and the like are something else. */
    private static final Pattern ALL = Pattern.compile("全部|一切|历年|历次|各年度|每一年|(?<!集体|国家|全民|归谁|归我|本人)所有(?![权者制人])");

    private static final Pattern SPAN = Pattern.compile(
            "(?:近|最近|过去)[二三四五六七八九十\\d]+年|(?<!\\d)\\d{4}年?[^。；\\n]{0,4}(?:以来|至今|到现在)" + "|成立以来|建国以来|历年|历次|各年度|每一年");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?(?:度)?\\s?(?:至|到|—|-|–|~|～){1,3}\\s?((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern QUESTION =
            Pattern.compile("为什么|为何|是否合法|合不合法|怎么办|如何办理|怎样办理|请问|能不能|可不可以|什么时候(?:能|可以|办|发|给)" + "|[^《》]{0,30}[吗呢么][？?]");

    private static final Pattern COMPLAINT = Pattern.compile(
            "(?:我要|本人|现|特|依法)?(?:举报|投诉|控告|检举|信访)(?!举报|投诉|信访|人|件|电话|渠道|信|材料|登记|记录|答复|办理|处理|调查|情况|事项|的|、|及|和|案|数|量)"
                    + "|(?:要求|请求|请)(?:依法)?(?:查处|处理|处罚|赔偿|补偿我|追究|严惩|严肃|停止|撤销|纠正|解决)");

    private static final Pattern NUMBERED =
            Pattern.compile("(?m)(?:^|[；;。\\n])\\s{0,5}(?:[（(]?[2-9２-９二三四五六七八九十]{1,2}[）)、.．])");

    private static final Pattern JOINED = Pattern.compile("另外[，,]?|此外[，,]?|同时(?:申请|公开|还)|[；;]");

    private WishAdvice() {}

    /** What to say about each item asked for, in their order; empty when there is nothing to say. */
    public static List<IntakeFinding> of(List<String> items) {
        var findings = new ArrayList<IntakeFinding>();
        for (var i = 0; i < items.size(); i++) {
            for (var sentence : about(i + 1, items.get(i))) {
                findings.add(new IntakeFinding("items[" + i + "].description", sentence));
            }
        }
        return findings;
    }

    /** What to say about the item with this number, from 1; empty when there is nothing to say. */
    public static List<String> about(int number, String item) {
        return about(item).stream().map(words -> "第" + number + "项" + words).toList();
    }

    /** Each a sentence that goes on from the item's number. */
    private static List<String> about(String item) {
        var said = new ArrayList<String>();
        if (COMPLAINT.matcher(item).find()) {
            said.add("像是投诉、举报或者要求处理的事项，不能作为政府信息公开申请办理；请走相应的渠道，或者改为写明想要哪份文件。");
        } else if (QUESTION.matcher(item).find()) {
            said.add("像是咨询或者提问；申请公开的是已有的文件、材料，请改为写明想要哪份文件，例如“关于……的批复”。");
        }
        if (item.codePointCount(0, item.length()) < SHORT) {
            said.add("写得很短，可能难以查找；写上名称、文号、时间或地点会更快得到答复。");
        } else if (!FEATURE.matcher(item).find()) {
            said.add("没有时间、文号、地点、项目等特征，可能需要请您补正；知道的请补写。");
        }
        if (ALL.matcher(item).find() && (isManyYears(item) || !hasYear(item))) {
            said.add("范围很大，可能需要请您补正；请写明是哪几年、哪个地方、哪一类文件。");
        } else if (isManyYears(item)) {
            said.add("跨的年份较多，检索需要较长时间，可能需要请您缩小范围；只需要其中几年或者几份的，请写明。");
        }
        if (NUMBERED.matcher(item).find() || JOINED.matcher(item).results().count() >= 2) {
            said.add("似乎包含几件不同的事；请用“再加一项”分开写，每项写一份或一类信息，可以逐项答复您。");
        }
        return said;
    }

    private static boolean hasYear(String item) {
        return YEAR.matcher(item).find();
    }

    private static boolean isManyYears(String item) {
        return SPAN.matcher(item).find()
                || YEARS.matcher(item)
                        .results()
                        .anyMatch(years ->
                                Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) >= MANY_YEARS);
    }
}
