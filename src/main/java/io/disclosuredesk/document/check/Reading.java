package io.disclosuredesk.document.check;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.letter.Letter.Table;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter taken apart the way a reader takes it in: how it opens, what it quotes, what it says to each item, which remedies
 * it states. Read from the finished words, by headings and by what the words are about, never by fixed sentences.
 */
final class Reading {

    static final String OPENING = "开头";
    static final String REMEDIES = "救济条款";

    private static final Pattern OF_ITEM = Pattern.compile("第(\\d+)项");
    private static final Pattern REMEDY = Pattern.compile("行政复议|行政诉讼|起诉|诉讼");

    private final CheckedLetter checked;
    private final List<Piece> own = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> remedies = new ArrayList<>();

    private Reading(CheckedLetter checked) {
        this.checked = checked;
    }

    /** Words of the organ with their place in the letter. */
    record Piece(String where, String text) {}

    /** What stands under the number of an item. */
    record Section(int item, String text) {}

    /** An item with what the law makes of its outcome and what the letter says to it. */
    record Part(RequestItem item, OutcomeRule rule, String where, String text) {}

    static Reading of(CheckedLetter checked) {
        var reading = new Reading(checked);
        reading.take(checked.letter());
        return reading;
    }

    private void take(Letter letter) {
        own.add(new Piece("标题", letter.title()));
        var blocks = letter.body();
        var lastQuote = 0;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Quote quote) {
                quotes.add(quote.text());
                lastQuote = i + 1;
            }
        }
        for (var block : blocks.subList(0, lastQuote)) {
            if (!(block instanceof Quote)) {
                own.add(new Piece(OPENING, words(block)));
            }
        }
        answers(blocks.subList(lastQuote, blocks.size()));
        letter.annexes().forEach(annex -> own.add(new Piece("附件", annex.name())));
        if (letter.note() != null) {
            own.add(new Piece("附注", letter.note()));
        }
    }

    private void answers(List<Block> blocks) {
        var underRemedies = remediesFrom(blocks);
        var single = request().items().size() == 1 || isGivenUp();
        var item = single ? 1 : 0;
        var said = new ArrayList<String>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var text = words(block);
            if (i >= underRemedies) {
                own.add(new Piece(REMEDIES, text));
                if (!(block instanceof Heading)) {
                    remedies.add(text);
                }
                continue;
            }
            var numbered = OF_ITEM.matcher(text);
            if (!single && block instanceof Heading heading && heading.level() == 1) {
                close(item, said);
                item = numbered.find() ? Integer.parseInt(numbered.group(1)) : 0;
                own.add(new Piece(where(item), text));
                continue;
            }
            own.add(new Piece(where(item), text));
            said.add(text);
        }
        close(item, said);
        if (isGivenUp()) {
            var whole = sections.remove(sections.size() - 1).text();
            request().items().forEach(one -> sections.add(new Section(one.number(), whole)));
        }
    }

    /** Who stays silent gives up the whole request: one answer without numbers is the answer to every item. */
    private boolean isGivenUp() {
        return request().items().stream().allMatch(item -> givenUp(item.answer().outcome()));
    }

    private static boolean givenUp(@Nullable Outcome outcome) {
        return outcome != null && outcome.isGivenUp();
    }

    private void close(int item, List<String> said) {
        if (item > 0) {
            sections.add(new Section(item, String.join("\n", said)));
        }
        said.clear();
    }

    /** Where the remedies begin: at their heading, or at the last paragraphs that speak of reconsideration or suit. */
    private static int remediesFrom(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.text().contains("救济")) {
                return i;
            }
        }
        var from = blocks.size();
        while (from > 0 && !isRemedy(blocks.get(from - 1)) && from > blocks.size() - 2) {
            from--;
        }
        if (from == 0 || !isRemedy(blocks.get(from - 1))) {
            return blocks.size();
        }
        while (from > 0 && isRemedy(blocks.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isRemedy(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().contains("不服")
                && REMEDY.matcher(paragraph.text()).find();
    }

    private static String words(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof FactTable facts) {
            return facts.facts().stream()
                    .map(fact -> fact.label() + "：" + fact.value())
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Table table) {
            return table.rows().stream().map(row -> String.join("　", row)).collect(Collectors.joining("\n"));
        }
        return ((Quote) block).text();
    }

    private String where(int item) {
        return item == 0 ? "正文" : request().items().size() == 1 ? "答复内容" : "第" + item + "项";
    }

    CheckedLetter checked() {
        return checked;
    }

    Letter letter() {
        return checked.letter();
    }

    DisclosureRequest request() {
        return checked.request();
    }

    Agency agency() {
        return checked.agency();
    }

    /** The organ's own words, piece by piece; what it quotes is not among them. */
    List<Piece> own() {
        return own;
    }

    /** How the letter begins, before what it quotes. */
    String opening() {
        return own.stream()
                .filter(piece -> piece.where().equals(OPENING))
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }

    /** The words quoted, in their order. */
    List<String> quotes() {
        return quotes;
    }

    /** What stands under the number of an item, as often as the number stands there. */
    List<Section> sections() {
        return sections;
    }

    /** The items that have an outcome and stand in the letter. */
    Stream<Part> parts() {
        return request().items().stream().flatMap(item -> {
            var outcome = item.answer().outcome();
            return outcome == null
                    ? Stream.empty()
                    : sections.stream()
                            .filter(section -> section.item() == item.number())
                            .map(section -> new Part(
                                    item, checked.table().rule(outcome), where(item.number()), section.text()));
        });
    }

    /** The paragraphs that state the remedies. */
    List<String> remedies() {
        return remedies;
    }

    /** Whether {@code text} says all that was typed, whatever the punctuation and line breaks. */
    boolean says(String text, String typed) {
        var all = bare(text);
        return typed.lines().map(this::bare).filter(line -> !line.isEmpty()).allMatch(all::contains);
    }

    /** Whether {@code text} says all that was typed outside the reason, which may speak of the same things. */
    boolean saysBesides(Part part, String typed) {
        var all = bare(part.text());
        var reason = part.item().answer().reason();
        if (reason != null) {
            for (var line :
                    reason.lines().map(this::bare).filter(one -> !one.isEmpty()).toList()) {
                all = all.replace(line, "\n");
            }
        }
        return typed.lines().map(this::bare).filter(line -> !line.isEmpty()).allMatch(all::contains);
    }

    private String bare(String text) {
        return checked.circumstances().printable().apply(text).replaceAll("[\\s\\u3000\\p{P}\\p{S}]", "");
    }
}
