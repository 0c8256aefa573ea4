package io.disclosuredesk.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pairs of characters by which items are found; written in the transaction that writes the item. */
@Repository
class ItemIndex {

    private static final int IN_TITLE = 3;
    private static final int IN_SUMMARY = 1;

    /** So many pairs of a long text are looked up: the rarest say most. */
    private static final int LOOKED_UP = 40;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ItemIndex(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * An item that shares something with the words looked up.
     *
     * @param share how much of the words it holds, rare ones counting more: 0 to 1
     * @param weight the same with the title counting three times
     */
    record Hit(long itemId, double share, double weight) {}

    void put(PublicItem item) {
        remove(item.id());
        var weights = new LinkedHashMap<String, Integer>();
        var entry = item.entry();
        if (entry.summary() != null) {
            Grams.ofText(entry.summary()).forEach(gram -> weights.put(gram, IN_SUMMARY));
        }
        var number = entry.documentNumber();
        Grams.ofText(entry.title() + " " + (number == null ? "" : number)).forEach(gram -> weights.put(gram, IN_TITLE));
        var rows = List.copyOf(weights.entrySet());
        batches.batchUpdate(
                "insert into public_item_gram (agency_id, gram, item_id, weight) values (?, ?, ?, ?)",
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(java.sql.PreparedStatement row, int i) throws java.sql.SQLException {
                        row.setLong(1, item.agencyId());
                        row.setString(2, rows.get(i).getKey());
                        row.setLong(3, item.id());
                        row.setInt(4, rows.get(i).getValue());
                    }

                    @Override
                    public int getBatchSize() {
                        return rows.size();
                    }
                });
    }

    void remove(long itemId) {
        jdbc.sql("delete from public_item_gram where item_id = ?").param(itemId).update();
    }

    /** Items that hold some of the grams, in no order. */
    List<Hit> lookUp(long agencyId, Collection<String> grams) {
        if (grams.isEmpty()) {
            return List.of();
        }
        var worth = worth(agencyId, grams);
        var all = worth.values().stream().mapToDouble(Double::doubleValue).sum();
        var share = new HashMap<Long, Double>();
        var weight = new HashMap<Long, Double>();
        jdbc.sql("select item_id, gram, weight from public_item_gram where agency_id = :agency and gram in (:grams)")
                .param("agency", agencyId)
                .param("grams", new ArrayList<>(worth.keySet()))
                .query(row -> {
                    var item = row.getLong("item_id");
                    var part = worth.getOrDefault(row.getString("gram"), 0.0) / all;
                    share.merge(item, part, Double::sum);
                    weight.merge(item, part * row.getInt("weight"), Double::sum);
                });
        return share.entrySet().stream()
                .map(one -> new Hit(one.getKey(), one.getValue(), weight.getOrDefault(one.getKey(), 0.0)))
                .toList();
    }

    /** What each gram says about a text: the rarer, the more; the rarest of many only. */
    private Map<String, Double> worth(long agencyId, Collection<String> grams) {
        var known = new HashMap<String, Long>();
        jdbc.sql("select gram, count(*) as items from public_item_gram where agency_id = :agency and gram in (:grams)"
                        + " group by gram")
                .param("agency", agencyId)
                .param("grams", new ArrayList<>(new HashSet<>(grams)))
                .query(row -> {
                    known.put(row.getString("gram"), row.getLong("items"));
                });
        var items = jdbc.sql("select count(*) from public_item where agency_id = ? and withdrawn_on is null")
                .param(agencyId)
                .query(Long.class)
                .single();
        var worth = new HashMap<String, Double>();
        grams.stream()
                .sorted(Comparator.comparing(gram -> known.getOrDefault(gram, Long.MAX_VALUE)))
                .limit(LOOKED_UP)
                .forEach(gram -> worth.put(gram, Math.log(2 + items / (1.0 + known.getOrDefault(gram, 0L)))));
        return worth;
    }
}
