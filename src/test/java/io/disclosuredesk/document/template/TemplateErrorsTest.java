package io.disclosuredesk.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.disclosuredesk.document.kind.LetterKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a template is told with its line, in Chinese, all of it at once. */
class TemplateErrorsTest {

    private static final String HEAD = "标题：甲\n主送：{{申请人}}\n----\n";

    /** The text begins in line 4; ~ is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{无此名}}; 第4行：没有名为“无此名”的要素",
                "{{收到日期; 第4行：{{ 没有写完，缺少 }}",
                "收到}}; 第4行：}} 前面没有对应的 {{",
                "[[，{{理由}}; 第4行：[[ 没有写完，缺少 ]]",
                "理由]]; 第4行：]] 前面没有对应的 [[",
                "[[甲[[{{理由}}]]]]; 第4行：[[ ]] 里面不能再有 [[ ]]",
                "[[甲]]; 第4行：[[ ]] 里面没有要素",
                "{{a-b}}; 第4行：{{a-b}} 里面应当是一个要素的名称",
                "{{?理由}}甲; 第4行：{{?理由}} 要单独写成一行",
                "{{? }}; 第4行：{{?}} 里面应当是一个名称",
                "甲~{{?理由}}~乙; 第5行：从这一行开始的部分没有结束，缺少 {{/理由}}",
                "{{/理由}}; 第4行：{{/理由}} 前面没有对应的 {{?理由}}",
                "{{?理由}}~{{!暂定}}~{{/理由}}~{{/暂定}}~{{/理由}}; 第6行：这里应当先结束第5行开始的部分：{{/暂定}}",
                "{{?无此名}}~甲~{{/无此名}}; 第4行：没有名为“无此名”的要素",
                "[[?无此名：甲]]; 第4行：没有名为“无此名”的要素",
                "甲~{{理由}}; 第5行：“理由”不是每件都有",
                "{{!理由}}~{{理由}}~{{/理由}}; 第5行：“理由”不是每件都有",
                "[[!理由：甲]]{{理由}}; 第4行：“理由”不是每件都有",
                "{{其他}}; 第4行：“其他”不是每件都有",
                "| 甲 | {{理由}} |; 第4行：“理由”不是每件都有",
                "是{{暂定}}; 第4行：“暂定”只有是和否，不能印出",
                "甲[[{{说明}}]]; 第4行：“说明”是段落，{{说明}} 要单独写成一行",
                "## [[{{引文}}]]; 第4行：“引文”是引文，{{引文}} 要单独写成一行",
                "| 甲 | [[{{表格}}]] |; 第4行：“表格”是表格，{{表格}} 要单独写成一行",
                "{{证据}}; 第4行：“证据”是多条记录，请用 {{*证据}}",
                "{{附件}}; 第4行：“附件”是附件，只能写在“附件：”这一行",
                "{{*材料}}~{{/材料}}; 第4行：“材料”不是多条记录",
                "{{*证据}}~{{序号}}~{{/证据}}; 第4行：没有用到必备要素“名称”（证据名称）",
                "{{*证据}}~{{名称}}{{页数}}~{{/证据}}; 第5行：“页数”不是每件都有",
                "{{序号}}; 第4行：{{序号}} 只能写在 {{*名称}} 里面",
                "# 甲; 第4行：小标题以两个至五个 # 开头",
                "###### 甲; 第4行：小标题以两个至五个 # 开头",
                "##; 第4行：小标题是空的",
                "----; 第4行：“----” 只能有一行",
                "{{>附言}}; 第4行：没有名为“附言”的部分",
                "{{>救济}}~{{>救济}}; 第5行：{{>救济}} 只能写一次",
                "@@答复~{{>救济}}~@@完; 第5行：{{>救济}} 不能写在 @@答复 里面",
                "@@答复~甲; 第4行：从这一行开始的部分没有结束，缺少 @@完",
                "@@完; 第4行：@@完 前面没有对应的 @@答复",
                "{{?理由}}~@@答复~{{/理由}}; 第5行：@@答复 不能写在",
                "@@答复~@@完~@@答复~@@完; 第6行：@@答复 只能有一处",
                "@@别的; 第4行：以 @@ 开头的行只能是",
                "| 甲 | 乙; 第4行：表格的每一行以 | 开头",
                "| 甲 |; 第4行：这一行有1栏，应当是2栏",
                "|= 甲 | 乙 | 丙 |~| 一 | 二 |; 第5行：这一行有2栏，应当是3栏",
                "|= 甲 | |~| 一 |; 第4行：表头的每一栏都要有名称",
            })
    void namesLineAndMistake(String text, String expected) {
        assertThat(problems(HEAD + text.replace("~", "\n"))).anyMatch(problem -> problem.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲; 缺少“----”这一行",
                "标题：甲~----~{{申请人}}; 缺少“主送：”这一行",
                "主送：{{申请人}}~----~甲; 缺少“标题：”这一行",
                "标题：甲~格式：表单~主送：{{申请人}}~----~甲; 内部表单没有主送",
                "标题：甲~主送：乙~----~甲; 没有用到必备要素“申请人”（申请人的姓名）",
                "标题：甲~主送：{{申请人}}~----; 正文是空的",
                "标题：甲~标题：乙~主送：{{申请人}}~----~甲; 第2行：标题写了两次，第1行已经有了",
                "标题：~主送：{{申请人}}~----~甲; 第1行：标题后面是空的",
                "标题：甲~收件人：乙~----~甲; 第2行：“----” 以前只能写标题",
                "标题：甲~格式：便笺~----~甲; 第2行：格式只能是信函、公文或者表单",
                "格式：公文~格式：公文~----~甲; 第2行：格式写了两次",
                "用印：好~----~甲; 第1行：用印只能写是或者否",
                "用印：是~用印：否~----~甲; 第2行：用印写了两次",
                "标题：{{理由}}~----~甲; 第1行：“理由”不是每件都有",
                "附件：{{证据}}~----~甲; 第1行：“证据”是多条记录",
            })
    void namesWhatTheHeadLacks(String text, String expected) {
        assertThat(problems(text.replace("~", "\n"))).anyMatch(problem -> problem.startsWith(expected));
    }

    @Test
    void acceptsWhatIsRight() {
        Template.of(LetterKind.RECEIPT, SampleData.class, HEAD + "%% 注\n\n{{收到日期}}");
    }

    @Test
    void tellsEverythingAtOnceByLine() {
        assertThat(problems("标题：甲{{\n收件：\n----\n{{无}}\n{{?理由}}\n{{暂定}}"))
                .extracting(problem -> problem.replaceFirst("：.*", ""))
                .containsExactly("缺少“主送", "没有用到必备要素“申请人”（申请人的姓名）。", "第1行", "第2行", "第4行", "第5行", "第6行");
    }

    @Test
    void demandsWhatAReplyMustSay() {
        assertThat(problems(LetterKind.GRANT, HEAD + "甲"))
                .anyMatch(problem -> problem.startsWith("缺少 {{>救济}}"))
                .anyMatch(problem -> problem.startsWith("缺少 @@答复 和 @@完"));
        assertThat(problems(LetterKind.COMBINED_REPLY, HEAD + "甲"))
                .anyMatch(problem -> problem.startsWith("缺少 {{>答复}}"))
                .noneMatch(problem -> problem.startsWith("缺少 @@答复"));
        assertThat(problems(LetterKind.REMEDY_FIRST, HEAD + "{{>救济}}"))
                .anyMatch(problem -> problem.startsWith("条款只有正文"))
                .anyMatch(problem -> problem.contains("条款里都不能用"));
    }

    @Test
    void refusesATemplateThatIsTooLong() {
        assertThat(problems("甲".repeat(Template.LONGEST + 1))).containsExactly("模板超过40000字，请删减。");
    }

    private static List<String> problems(String text) {
        return problems(LetterKind.RECEIPT, text);
    }

    private static List<String> problems(LetterKind kind, String text) {
        var refused =
                catchThrowableOfType(TemplateRefusedException.class, () -> Template.of(kind, SampleData.class, text));
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
