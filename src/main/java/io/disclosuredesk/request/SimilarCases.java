package io.disclosuredesk.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of the same organ that ask for much the same, or come from the same applicant: how were they answered? */
@Component
public class SimilarCases {

    /** Among how many of the organ's newest cases alike ones are looked for. */
    public static final int COMPARED = 2000;

    private static final int MOST = 10;
    private static final double ALIKE = 0.45;
    private static final int COMPARED_TEXT = 300;

    private final JdbcClient jdbc;

    SimilarCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case like this one.
     *
     * @param alike how much of the wording is the same, in per cent
     */
    public record Similar(
            String caseNumber, String asked, CaseStage stage, LocalDate receivedOn, boolean sameApplicant, int alike) {}

    private record Row(
            long id, String caseNumber, String asked, String applicant, String stage, LocalDate receivedOn) {}

    /** At most ten, those of the same applicant first, then the most alike. */
    public List<Similar> to(DisclosureRequest request) {
        var own =
                request.items().stream().map(item -> pairs(item.description())).toList();
        var best = new ArrayList<Similar>();
        for (var row : newest(request)) {
            var pairs = pairs(row.asked());
            var alike =
                    own.stream().mapToDouble(mine -> dice(mine, pairs)).max().orElse(0);
            var same = row.applicant().equals(request.applicant().name());
            if (same || alike >= ALIKE) {
                merge(
                        best,
                        new Similar(
                                row.caseNumber(),
                                row.asked(),
                                CaseStage.valueOf(row.stage()),
                                row.receivedOn(),
                                same,
                                (int) Math.round(alike * 100)));
            }
        }
        return best.stream()
                .sorted(Comparator.comparing(Similar::sameApplicant)
                        .thenComparing(Similar::alike)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** A case with several items counts once, by the item that is most alike. */
    private static void merge(List<Similar> best, Similar found) {
        for (var i = 0; i < best.size(); i++) {
            if (best.get(i).caseNumber().equals(found.caseNumber())) {
                if (best.get(i).alike() < found.alike()) {
                    best.set(i, found);
                }
                return;
            }
        }
        best.add(found);
    }

    private List<Row> newest(DisclosureRequest request) {
        return jdbc.sql("""
                        select r.id, r.case_number, substring(i.description, 1, :length) asked, r.applicant_name applicant,
                            r.stage, r.received_on
                        from (select * from request where agency_id = :agency and id <> :id order by id desc limit :compared) r
                        join request_item i on i.request_id = r.id
                        order by r.id desc, i.item_no
                        """)
                .param("length", COMPARED_TEXT)
                .param("agency", request.agencyId())
                .param("id", request.id())
                .param("compared", COMPARED)
                .query(Row.class)
                .list();
    }

    /** Pairs of neighbouring characters, without blanks and punctuation. */
    private static Set<String> pairs(String text) {
        var points = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(COMPARED_TEXT)
                .toArray();
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    private static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
