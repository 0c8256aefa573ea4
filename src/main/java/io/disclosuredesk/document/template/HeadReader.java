package io.disclosuredesk.document.template;

import io.disclosuredesk.document.letter.Letter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head lines {@code 标题：…}. */
final class HeadReader {

    private static final Pattern LINE = Pattern.compile("(标题|主送|格式|用印|附注|抄送|附件|印发)\\s*[：:]\\s*(.*)");

    private static final Map<String, Letter.Format> FORMATS =
            Map.of("公文", Letter.Format.OFFICIAL, "信函", Letter.Format.CORRESPONDENCE, "表单", Letter.Format.SHEET);

    private final List<Problem> problems;
    private boolean formatSeen;
    final Head head = new Head();

    HeadReader(List<Problem> problems) {
        this.problems = problems;
    }

    void read(int number, String text) {
        var matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            problem(number, "“----” 以前只能写标题、主送、格式、用印、附件、附注、抄送、印发，每行一项，名称后用冒号。");
            return;
        }
        String value = matcher.group(2).strip();
        if (value.isEmpty()) {
            problem(number, matcher.group(1) + "后面是空的；不需要的，请删去这一行。");
            return;
        }
        switch (matcher.group(1)) {
            case "格式" -> format(number, value);
            case "用印" -> sealed(number, value);
            case "附件" -> head.annexes.add(line(number, value));
            case "抄送" -> head.copies.add(line(number, value));
            case "标题" -> head.title = once(number, "标题", head.title, value);
            case "主送" -> head.addressee = once(number, "主送", head.addressee, value);
            case "附注" -> head.note = once(number, "附注", head.note, value);
            default -> head.imprint = once(number, "印发", head.imprint, value);
        }
    }

    private Head.Line line(int number, String value) {
        return new Head.Line(number, WordsReader.read(number, value, problems));
    }

    private Head.Line once(int number, String what, Head.@Nullable Line known, String value) {
        if (known != null) {
            problem(number, what + "写了两次，第" + known.number() + "行已经有了。");
        }
        return line(number, value);
    }

    private void format(int number, String value) {
        var format = FORMATS.get(value);
        if (format == null) {
            problem(number, "格式只能是信函、公文或者表单。");
        } else if (formatSeen) {
            problem(number, "格式写了两次。");
        } else {
            head.format = format;
        }
        formatSeen = true;
    }

    private void sealed(int number, String value) {
        if (head.sealed != null) {
            problem(number, "用印写了两次。");
        }
        switch (value) {
            case "是" -> head.sealed = true;
            case "否" -> head.sealed = false;
            default -> problem(number, "用印只能写是或者否。");
        }
    }

    private void problem(int number, String sentence) {
        problems.add(new Problem(number, sentence));
    }
}
