package io.disclosuredesk.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template's text line by line. It goes on after an error, so that all of them are told at once; what was left open
 * is closed at the end.
 */
final class TemplateReader {

    private static final Pattern HEADING = Pattern.compile("(#+)\\s*(.*)");
    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([?!*/>？！])\\s*([^{}]*?)\\s*}}");

    final List<Problem> problems = new ArrayList<>();

    @Nullable
    Head head;

    final List<Node> body = new ArrayList<>();

    private final Deque<Open> open = new ArrayDeque<>();

    /** A block whose end is still to come. */
    private record Open(int line, String mark, String name, List<Node> nodes) {

        Node closed() {
            return switch (mark) {
                case "?" -> new Node.If(line, name, true, List.copyOf(nodes));
                case "!" -> new Node.If(line, name, false, List.copyOf(nodes));
                case "*" -> new Node.Loop(line, name, List.copyOf(nodes));
                default -> new Node.Answer(line, List.copyOf(nodes));
            };
        }

        String closing() {
            return mark.equals("@") ? "@@完" : "{{/" + name + "}}";
        }
    }

    TemplateReader(String text) {
        List<String> lines = text.lines().toList();
        int bodyFrom = 0;
        int rule = ruleIn(lines);
        if (rule >= 0) {
            var reader = new HeadReader(problems);
            for (int i = 0; i < rule; i++) {
                String line = lines.get(i).strip();
                if (!isNothing(line)) {
                    reader.read(i + 1, line);
                }
            }
            head = reader.head;
            bodyFrom = rule + 1;
        }
        for (int i = bodyFrom; i < lines.size(); i++) {
            read(i + 1, lines.get(i).strip());
        }
        while (!open.isEmpty()) {
            var left = open.peek();
            problem(left.line(), "从这一行开始的部分没有结束，缺少 " + left.closing() + "。");
            close();
        }
    }

    private static int ruleIn(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("-{4,}")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNothing(String line) {
        return line.isEmpty() || line.startsWith("%%");
    }

    private void read(int number, String line) {
        if (isNothing(line)) {
            return;
        }
        var mark = MARK.matcher(line);
        if (mark.matches()) {
            mark(number, mark.group(1).replace('？', '?').replace('！', '!'), mark.group(2));
        } else if (line.startsWith("@@")) {
            answer(number, line.substring(2).strip());
        } else if (line.startsWith("#")) {
            heading(number, line);
        } else if (line.startsWith("|")) {
            TableReader.read(number, line, problems).ifPresent(this::add);
        } else if (line.matches("-{4,}")) {
            problem(number, "“----” 只能有一行，它把标题等各项与正文分开。");
        } else {
            add(new Node.Paragraph(number, WordsReader.read(number, line, problems)));
        }
    }

    private void mark(int number, String mark, String name) {
        if (!name.matches(WordsReader.NAME)) {
            problem(number, "{{" + mark + name + "}} 里面应当是一个名称，只能有汉字、字母和数字。");
            return;
        }
        switch (mark) {
            case ">" -> add(new Node.Part(number, name));
            case "/" -> close(number, name);
            default -> open.push(new Open(number, mark, name, new ArrayList<>()));
        }
    }

    private void answer(int number, String word) {
        switch (word) {
            case "答复" -> {
                if (open.isEmpty()) {
                    open.push(new Open(number, "@", "答复", new ArrayList<>()));
                } else {
                    problem(number, "@@答复 不能写在 {{?…}}、{{*…}} 或者另一个 @@答复 里面。");
                }
            }
            case "完" -> {
                if (open.isEmpty() || !open.peek().mark().equals("@")) {
                    problem(number, "@@完 前面没有对应的 @@答复，或者中间有没结束的 {{?…}}、{{*…}}。");
                } else {
                    close();
                }
            }
            default -> problem(number, "以 @@ 开头的行只能是 @@答复 或者 @@完。");
        }
    }

    private void close(int number, String name) {
        var opened = open.peek();
        if (opened == null || opened.mark().equals("@")) {
            problem(number, "{{/" + name + "}} 前面没有对应的 {{?" + name + "}}、{{!" + name + "}} 或者 {{*" + name + "}}。");
        } else if (!opened.name().equals(name)) {
            problem(number, "这里应当先结束第" + opened.line() + "行开始的部分：" + opened.closing() + "。");
        } else {
            close();
        }
    }

    private void close() {
        add(open.pop().closed());
    }

    private void heading(int number, String line) {
        var matcher = HEADING.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        int level = matcher.group(1).length() - 1;
        if (level < 1 || level > 4) {
            problem(number, "小标题以两个至五个 # 开头：## 一、 ### （一） #### 1. ##### （1）。");
        } else if (matcher.group(2).isEmpty()) {
            problem(number, "小标题是空的。");
        } else {
            add(new Node.Heading(number, level, WordsReader.read(number, matcher.group(2), problems)));
        }
    }

    private void add(Node node) {
        var opened = open.peek();
        (opened == null ? body : opened.nodes()).add(node);
    }

    private void problem(int number, String sentence) {
        problems.add(new Problem(number, sentence));
    }
}
