package io.disclosuredesk.document.template;

/**
 * What is wrong with a template.
 *
 * @param line from 1; 0 where no line is to blame
 * @param sentence what happened and how to mend it, in Chinese
 */
public record Problem(int line, String sentence) {

    /** With the line in front: 第3行：…… */
    @Override
    public String toString() {
        return line == 0 ? sentence : "第" + line + "行：" + sentence;
    }
}
