package io.disclosuredesk.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.RequestItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A correct letter with one thing made wrong.
 *
 * @param rule the rule that must find it, and no other
 */
record Fault(LetterRule rule, String name, CheckedLetter letter) {

    @Override
    public String toString() {
        return rule + " " + name;
    }

    /** The same case, another letter. */
    static CheckedLetter letter(CheckedLetter good, UnaryOperator<LetterBuilder> change) {
        return with(good, change.apply(LetterBuilder.like(good.letter())).build());
    }

    static CheckedLetter with(CheckedLetter good, Letter letter) {
        return new CheckedLetter(
                letter, good.scope(), good.request(), good.agency(), good.table(), good.circumstances());
    }

    /** The body changed, nothing else. */
    static CheckedLetter body(CheckedLetter good, UnaryOperator<List<Block>> change) {
        var was = good.letter();
        return dated(good, was.date(), change.apply(new ArrayList<>(was.body())));
    }

    /** Another date, and the year of the number with it. */
    static CheckedLetter dated(CheckedLetter good, LocalDate date) {
        return dated(good, date, good.letter().body());
    }

    /** Another title. */
    static CheckedLetter titled(CheckedLetter good, String title) {
        return made(good, title, good.letter().date(), good.letter().body());
    }

    private static CheckedLetter dated(CheckedLetter good, LocalDate date, List<Block> body) {
        return made(good, good.letter().title(), date, body);
    }

    private static CheckedLetter made(CheckedLetter good, String title, LocalDate date, List<Block> body) {
        var was = good.letter();
        return with(
                good,
                new LetterBuilder(was.issuer(), title, date, body)
                        .format(was.format())
                        .number(was.number())
                        .addressee(was.addressee())
                        .annexes(was.annexes())
                        .signer(was.signer())
                        .sealed(was.sealed())
                        .note(was.note())
                        .draft(was.draft())
                        .build());
    }

    /** Every paragraph of the organ's own words in which {@code what} stands, said otherwise. */
    static CheckedLetter said(CheckedLetter good, String what, String otherwise) {
        return body(
                good,
                blocks -> changed(
                        blocks,
                        block -> block instanceof Paragraph paragraph
                                        && paragraph.text().contains(what)
                                ? Stream.of(new Paragraph(paragraph.text().replace(what, otherwise)))
                                : Stream.of(block)));
    }

    /** A quoted text in which {@code what} stands, quoted otherwise. */
    static CheckedLetter quoted(CheckedLetter good, String what, String otherwise) {
        return body(
                good,
                blocks -> changed(
                        blocks,
                        block -> block instanceof Quote quote && quote.text().contains(what)
                                ? Stream.of(new Quote(quote.text().replace(what, otherwise)))
                                : Stream.of(block)));
    }

    /** The paragraphs in which {@code what} stands, left out. */
    static CheckedLetter without(CheckedLetter good, String what) {
        return body(
                good,
                blocks -> changed(
                        blocks,
                        block -> block instanceof Paragraph paragraph
                                        && paragraph.text().contains(what)
                                ? Stream.empty()
                                : Stream.of(block)));
    }

    /** A sentence added after the paragraph in which {@code after} stands. */
    static CheckedLetter added(CheckedLetter good, String after, String sentence) {
        return body(
                good,
                blocks -> changed(
                        blocks,
                        block -> block instanceof Paragraph paragraph
                                        && paragraph.text().contains(after)
                                ? Stream.of(block, new Paragraph(sentence))
                                : Stream.of(block)));
    }

    /** A heading and what stands under it, as often as {@code times}. */
    static CheckedLetter section(CheckedLetter good, int item, int times) {
        return body(good, blocks -> {
            var all = new ArrayList<Block>();
            var section = new ArrayList<Block>();
            var inside = false;
            for (var block : blocks) {
                if (block instanceof Heading heading) {
                    inside = heading.text().contains("第" + item + "项");
                }
                (inside ? section : all).add(block);
                if (!inside && !section.isEmpty()) {
                    all.remove(all.size() - 1);
                    for (var i = 0; i < times; i++) {
                        all.addAll(section);
                    }
                    section.clear();
                    all.add(block);
                }
            }
            return all;
        });
    }

    private static List<Block> changed(List<Block> blocks, Function<Block, Stream<Block>> change) {
        var changed = blocks.stream().flatMap(change).toList();
        assertThat(changed).as("nothing was made wrong").isNotEqualTo(blocks);
        return changed;
    }

    /** The same letter, another case. */
    static CheckedLetter request(CheckedLetter good, DisclosureRequest request) {
        return new CheckedLetter(
                good.letter(), good.scope(), request, good.agency(), good.table(), good.circumstances());
    }

    /** The same letter, other circumstances. */
    static CheckedLetter circumstances(CheckedLetter good, UnaryOperator<CheckedLetter.Circumstances> change) {
        return new CheckedLetter(
                good.letter(),
                good.scope(),
                good.request(),
                good.agency(),
                good.table(),
                change.apply(good.circumstances()));
    }

    /** The item with another reason on record. */
    static RequestItem reasoned(RequestItem item, @Nullable String reason) {
        var was = item.answer();
        return new RequestItem(
                item.id(),
                item.number(),
                item.description(),
                item.search(),
                item.records(),
                new ItemAnswer(was.outcome(), reason, was.access(), was.withheld(), was.elements()));
    }
}
