package io.disclosuredesk.publication;

import io.disclosuredesk.publication.ItemIndex.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 公开目录: published, found, changed and withdrawn here. Every method is about one organ. */
@Component
public class Catalogue {

    /** So many items a page. */
    public static final int PAGE = 20;

    /** Of very many that fit the best are shown. */
    public static final int MOST_FOUND = 500;

    private static final int LONGEST_QUERY = 300;

    /** An item that holds less of the words typed is no answer to them. */
    private static final double ANSWERS = 0.45;

    /** A title of which a request holds less is about something else. */
    private static final double SIMILAR = 0.5;

    private final ItemTable items;
    private final ItemIndex index;
    private final Clock clock;

    Catalogue(ItemTable items, ItemIndex index, Clock clock) {
        this.items = items;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Puts an item into the catalogue, once a key: a second call with the key changes nothing and gives the item as it stands,
     * even withdrawn, so that nothing comes back that somebody took out.
     *
     * @param key names where it comes from, at most 100 characters, for instance {@code record/<case number>/<item>/<record>};
     *     null where each call is another item
     * @param by the id of the member of staff
     * @throws PublicationRefusedException if it cannot stand in the catalogue
     */
    @Transactional
    public PublicItem publish(long agencyId, @Nullable String key, PublicSource source, PublicEntry typed, String by) {
        var entry = EntryCheck.checked(typed, LocalDate.now(clock));
        items.lock(agencyId);
        if (key != null) {
            var known = items.byKey(agencyId, key);
            if (known.isPresent()) {
                return known.get();
            }
        }
        var id = items.insert(agencyId, key, source, entry, by, LocalDate.now(clock));
        var item = items.byId(agencyId, id).orElseThrow();
        index.put(item);
        return item;
    }

    /**
     * Changes an item's words.
     *
     * @param version the version the change was made from
     * @throws PublicationRefusedException if somebody changed or withdrew it since, or it cannot stand in the catalogue
     */
    @Transactional
    public void change(long agencyId, long id, int version, PublicEntry typed, String by) {
        var entry = EntryCheck.checked(typed, LocalDate.now(clock));
        var item = byId(agencyId, id);
        if (item.version() != version || !items.update(item, entry, by, LocalDate.now(clock))) {
            throw new PublicationRefusedException("title", "这一条已被他人修改或者撤下，没有保存。请返回目录重新打开，再作修改。");
        }
        index.put(byId(agencyId, id));
    }

    /**
     * Takes an item out of the catalogue; a second time changes nothing.
     *
     * @param reason 5 to 300 characters
     */
    @Transactional
    public void withdraw(long agencyId, long id, @Nullable String reason, String by) {
        var why = EntryCheck.reason(reason, "撤下");
        var item = byId(agencyId, id);
        if (items.withdraw(item.id(), why, by, LocalDate.now(clock))) {
            index.remove(item.id());
        }
    }

    /** An item of the organ, withdrawn or not. */
    public PublicItem byId(long agencyId, long id) {
        return items.byId(agencyId, id).orElseThrow(NoSuchItemException::new);
    }

    /** What is in the catalogue, or was taken out, the newest first; {@code number} counts pages from 1. */
    public Page list(long agencyId, boolean withdrawn, int number) {
        var page = Math.max(1, Math.min(number, 1_000_000));
        return new Page(
                items.list(agencyId, withdrawn, PAGE, (page - 1) * PAGE), page, PAGE, items.count(agencyId, withdrawn));
    }

    /**
     * What fits the words, the best first: those that hold most of them, in the title rather than in the summary. Words without
     * a letter, digit or Chinese character list everything.
     */
    public Page search(long agencyId, String words, int number) {
        var typed = cut(words);
        var grams = Grams.ofQuery(typed);
        if (grams.isEmpty()) {
            return list(agencyId, false, number);
        }
        var hits = index.lookUp(agencyId, grams).stream()
                .filter(hit -> hit.share() >= ANSWERS)
                .sorted(Comparator.comparingDouble(Hit::weight).reversed())
                .limit(MOST_FOUND)
                .toList();
        var found = ranked(hits, Grams.plain(typed));
        var page = Math.max(1, Math.min(number, 1_000_000));
        var from = Math.min(found.size(), (page - 1) * PAGE);
        var shown = found.subList(from, Math.min(found.size(), from + PAGE));
        return new Page(shown, page, PAGE, found.size());
    }

    /** Items that a request in these words may be asking for, the likeliest first: their titles stand in it for the most part. */
    public List<PublicItem> similarTo(long agencyId, String request, int most) {
        var asked = Grams.ofText(cut(request));
        var hits = index.lookUp(agencyId, Grams.ofQuery(cut(request)));
        var likely = hits.stream()
                .sorted(Comparator.comparingDouble(Hit::weight).reversed())
                .limit(50)
                .map(Hit::itemId)
                .toList();
        return items.byIds(likely).stream()
                .filter(item -> held(item, asked) >= SIMILAR)
                .sorted(Comparator.<PublicItem>comparingDouble(item -> held(item, asked))
                        .reversed()
                        .thenComparing(PublicItem::id, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    /** Titles among these that stand in the catalogue already, withdrawn ones not counted. */
    List<String> known(long agencyId, List<String> titles) {
        return items.titlesAmong(agencyId, titles);
    }

    /** How much of an item's title stands in a text: 0 to 1. */
    private static double held(PublicItem item, Set<String> text) {
        var title = Grams.ofQuery(item.entry().title());
        return title.isEmpty()
                ? 0
                : (double) title.stream().filter(text::contains).count() / title.size();
    }

    private List<PublicItem> ranked(List<Hit> hits, String exact) {
        var weights = hits.stream().collect(Collectors.toMap(Hit::itemId, Hit::weight));
        return items.byIds(weights.keySet()).stream()
                .sorted(Comparator.<PublicItem>comparingDouble(
                                item -> weights.getOrDefault(item.id(), 0.0) + literal(item, exact))
                        .reversed()
                        .thenComparing(
                                item -> Objects.requireNonNullElse(item.entry().madeOn(), item.publishedOn()),
                                Comparator.reverseOrder())
                        .thenComparing(PublicItem::id, Comparator.reverseOrder()))
                .toList();
    }

    /** The words as they stand beat the same characters scattered; the document number beats both. */
    private static double literal(PublicItem item, String exact) {
        var number = item.entry().documentNumber();
        if (number != null && Grams.plain(number).contains(exact)) {
            return 4;
        }
        return Grams.plain(item.entry().title()).contains(exact) ? 2 : 0;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_QUERY ? words : words.substring(0, LONGEST_QUERY);
    }
}
