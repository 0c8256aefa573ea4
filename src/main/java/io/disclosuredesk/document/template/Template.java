package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wording of one kind of letter, read and found right (ADR 0012 has the grammar). Never changes; may be used by several
 * threads.
 */
public final class Template {

    /** Characters a template may have, inclusive. */
    public static final int LONGEST = 40_000;

    private final LetterKind kind;
    private final Class<? extends LetterData> type;
    private final @Nullable Head head;
    private final List<Node> body;

    private Template(LetterKind kind, Class<? extends LetterData> type, @Nullable Head head, List<Node> body) {
        this.kind = kind;
        this.type = type;
        this.head = head;
        this.body = body;
    }

    /**
     * Reads a template.
     *
     * @throws TemplateRefusedException with everything that is wrong with it
     */
    public static Template of(LetterKind kind, String text) {
        return of(kind, kind.data(), text);
    }

    static Template of(LetterKind kind, Class<? extends LetterData> type, String text) {
        if (text.length() > LONGEST) {
            throw new TemplateRefusedException(List.of(new Problem(0, "模板超过" + LONGEST + "字，请删减。")));
        }
        var reader = new TemplateReader(text);
        var problems = new ArrayList<>(reader.problems);
        TemplateCheck.check(kind, Elements.of(type), reader.head, reader.body, problems);
        if (!problems.isEmpty()) {
            throw new TemplateRefusedException(problems);
        }
        return new Template(kind, type, reader.head, List.copyOf(reader.body));
    }

    /**
     * The letter with these values, for the composer to number, date and mark.
     *
     * @throws MissingElementException if an element that the letter must have is not there
     * @throws IllegalArgumentException in Chinese, when a text is too long
     */
    public LetterBuilder fill(LetterData data, Organ organ, Parts parts, LocalDate date) {
        var filling = new Filling(parts);
        var scope = scope(data, organ, filling);
        filling.fill(body, scope);
        var form = Objects.requireNonNull(head, "a clause is no letter");
        var title = filling.text(Objects.requireNonNull(form.title).words(), scope, false);
        var addressee = line(form.addressee, filling, scope);
        var note = line(form.note, filling, scope);
        var imprint = imprint(form, filling, scope, date);
        var annexes = HeadLists.annexes(form, filling, scope);
        var blocks = Numerals.number(filling.blocks());
        filling.complain();
        return new LetterBuilder(organ.name(), title, date, blocks)
                .format(form.format)
                .sealed(form.isSealed())
                .addressee(addressee)
                .note(note)
                .imprint(imprint)
                .annexes(annexes);
    }

    /**
     * The blocks of a clause (R1, R2); headings carry no number yet.
     *
     * @throws MissingElementException if an element that it must have is not there
     */
    public List<Letter.Block> clause(LetterData data, Organ organ) {
        return blocks(body, data, organ);
    }

    /**
     * What a combined reply takes over from this letter; headings carry no number yet.
     *
     * @throws MissingElementException if an element that the letter must have is not there
     */
    public List<Letter.Block> answer(LetterData data, Organ organ) {
        return blocks(
                body.stream()
                        .filter(Node.Answer.class::isInstance)
                        .flatMap(node -> node.children().stream())
                        .toList(),
                data,
                organ);
    }

    /** What the data hold under this name, as text; empty if nothing. */
    public static Optional<String> said(LetterData data, String name) {
        var element = Elements.of(data.getClass()).find(name);
        var value = element == null ? null : element.in(data);
        return value == null || !Written.isThere(value) ? Optional.empty() : Optional.of(Written.inLine(value));
    }

    private List<Letter.Block> blocks(List<Node> nodes, LetterData data, Organ organ) {
        var filling = new Filling(Parts.NONE);
        filling.fill(nodes, scope(data, organ, filling));
        var blocks = filling.blocks();
        filling.complain();
        return blocks;
    }

    private Scope scope(LetterData data, Organ organ, Filling filling) {
        if (!type.isInstance(data)) {
            throw new IllegalArgumentException("data of " + data.kind() + " for the template of " + kind);
        }
        Completeness.missing(data).forEach(filling::missing);
        return new Scope(Elements.of(type), data, 0, new Scope(Elements.of(Organ.class), organ, 0, null));
    }

    private static @Nullable String line(Head.@Nullable Line line, Filling filling, Scope scope) {
        if (line == null) {
            return null;
        }
        String text = filling.text(line.words(), scope, false);
        return text.isBlank() ? null : text;
    }

    private static Letter.@Nullable Imprint imprint(Head head, Filling filling, Scope scope, LocalDate date) {
        var copies = HeadLists.copies(head, filling, scope);
        var office = line(head.imprint, filling, scope);
        return copies.isEmpty() && office == null
                ? null
                : new Letter.Imprint(copies, office, office == null ? null : date);
    }
}
