package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a template against the record of its letter and against what the kind of letter demands. */
final class TemplateCheck {

    private static final int FACT = 2;

    private final LetterKind kind;
    private final List<Problem> problems;
    private final WordsCheck words;
    private final Set<String> parts = new HashSet<>();
    private int columns = FACT;
    private boolean answers;

    private TemplateCheck(LetterKind kind, List<Problem> problems) {
        this.kind = kind;
        this.problems = problems;
        this.words = new WordsCheck(problems);
    }

    /** Adds to {@code problems} what is wrong. */
    static void check(LetterKind kind, Elements letter, @Nullable Head head, List<Node> body, List<Problem> problems) {
        new TemplateCheck(kind, problems).check(letter, head, body);
    }

    private void check(Elements letter, @Nullable Head head, List<Node> body) {
        Scope scope = new Scope(letter, null, 0, new Scope(Elements.of(Organ.class), null, 0, null));
        if (head == null) {
            demand(kind.audience() == LetterKind.Audience.FRAGMENT, "缺少“----”这一行：以上写标题等各项，以下写正文。");
        } else {
            demand(kind.audience() != LetterKind.Audience.FRAGMENT, "条款只有正文，不写标题等各项，也不写“----”。");
            head(head, scope);
        }
        demand(!body.isEmpty(), "正文是空的。");
        body.forEach(node -> check(node, scope, Set.of(), false));
        parts();
        unused(letter, 0);
    }

    private void head(Head head, Scope scope) {
        demand(head.title != null, "缺少“标题：”这一行。");
        boolean sheet = head.format == Letter.Format.SHEET;
        demand(sheet || head.addressee != null, "缺少“主送：”这一行；内部表单请写“格式：表单”。");
        demand(!sheet || head.addressee == null, "内部表单没有主送。");
        head.annexes.forEach(line -> words.list(line, scope));
        head.copies.forEach(line -> words.list(line, scope));
        Stream.of(head.lines())
                .flatMap(List::stream)
                .filter(line -> !head.annexes.contains(line) && !head.copies.contains(line))
                .forEach(line -> words.inLine(line.number(), line.words(), scope, Set.of()));
    }

    private void check(Node node, Scope scope, Set<String> there, boolean inAnswer) {
        if (node instanceof Node.TableRow row) {
            row(row, scope, there);
            return;
        }
        if (node instanceof Node.If block) {
            condition(block, scope, there, inAnswer);
            return;
        }
        if (node instanceof Node.Loop loop) {
            loop(loop, scope, there, inAnswer);
            return;
        }
        columns = FACT;
        if (node instanceof Node.TableHead head) {
            columns = head.columns().size();
        } else if (node instanceof Node.Heading heading) {
            words.inLine(heading.line(), heading.words(), scope, there);
        } else if (node instanceof Node.Paragraph paragraph) {
            words.alone(paragraph.line(), paragraph.words(), scope, there);
        } else if (node instanceof Node.Part part) {
            part(part, inAnswer);
        } else if (node instanceof Node.Answer answer) {
            if (answers) {
                problem(answer.line(), "@@答复 只能有一处。");
            }
            answers = true;
            answer.body().forEach(child -> check(child, scope, there, true));
        }
    }

    private void row(Node.TableRow row, Scope scope, Set<String> there) {
        if (row.cells().size() != columns) {
            problem(
                    row.line(),
                    "这一行有" + row.cells().size() + "栏，应当是" + columns + "栏"
                            + (columns == FACT ? "：项目和内容；栏数不同的表格，先写表头 |= 序号 | 名称 *4 | 页数 |。" : "，与表头一致。"));
        }
        row.cells().forEach(cell -> words.cell(row.line(), cell, scope, there));
    }

    private void condition(Node.If block, Scope scope, Set<String> there, boolean inAnswer) {
        words.known(block.line(), block.name(), scope);
        var known = new HashSet<>(there);
        if (block.there()) {
            known.add(block.name());
        }
        block.body().forEach(child -> check(child, scope, known, inAnswer));
    }

    private void loop(Node.Loop loop, Scope scope, Set<String> there, boolean inAnswer) {
        var element = words.known(loop.line(), loop.name(), scope);
        if (element == null) {
            return;
        }
        if (element.entry() == null) {
            problem(loop.line(), "“" + loop.name() + "”不是多条记录，不能用 {{*" + loop.name() + "}} 重复。");
            return;
        }
        Elements entry = Elements.of(element.entry());
        Scope inner = scope.into(entry, null, 1);
        // what is known to be there outside may be the name of something else inside
        var known = new HashSet<>(there);
        entry.all().forEach(one -> known.remove(one.name()));
        loop.body().forEach(child -> check(child, inner, known, inAnswer));
        unused(entry, loop.line());
    }

    private void part(Node.Part part, boolean inAnswer) {
        boolean fragment = kind.audience() == LetterKind.Audience.FRAGMENT;
        if (fragment || !(part.name().equals(Parts.REMEDY) || part.name().equals(Parts.ANSWERS))) {
            problem(part.line(), "没有名为“" + part.name() + "”的部分，只有 {{>救济}} 和 {{>答复}}，条款里都不能用。");
        } else if (inAnswer) {
            problem(part.line(), "{{>" + part.name() + "}} 不能写在 @@答复 里面：合并答复另有自己的一处。");
        } else if (!parts.add(part.name())) {
            problem(part.line(), "{{>" + part.name() + "}} 只能写一次。");
        }
    }

    private void parts() {
        if (kind.series() == LetterKind.Series.REPLY) {
            demand(parts.contains(Parts.REMEDY), "缺少 {{>救济}}：答复必须告知救济途径。");
        }
        if (kind == LetterKind.COMBINED_REPLY) {
            demand(parts.contains(Parts.ANSWERS), "缺少 {{>答复}}：逐项的答复写在那里。");
        }
        if (mayBeAnItem()) {
            demand(answers, "缺少 @@答复 和 @@完：一件申请有多个事项时，合并答复取用这两行之间的内容。");
        }
    }

    /** Whether it can be the answer to one of several items. */
    private boolean mayBeAnItem() {
        return switch (kind) {
            case COMBINED_REPLY, FURTHER_REPLY, RECORD_CORRECTION_REPLY, REVOCATION_NOTICE -> false;
            default -> kind.series() == LetterKind.Series.REPLY;
        };
    }

    private void unused(Elements elements, int line) {
        for (var element : elements.all()) {
            if (!element.mayBeLeftOut() && !words.isUsed(element)) {
                problem(line, "没有用到必备要素“" + element.name() + "”（" + element.means() + "）。");
            }
        }
    }

    private void demand(boolean met, String sentence) {
        if (!met) {
            problem(0, sentence);
        }
    }

    private void problem(int line, String sentence) {
        problems.add(new Problem(line, sentence));
    }
}
