package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameRecordsTest {

    private static final FoundRecord A = record(1, "甲", "一号", 11L);
    private static final FoundRecord B = record(2, "乙", null, 12L);

    @Test
    void followsARecordToAnotherPlace() {
        assertThat(SameRecords.of(List.of(A, B), List.of(record(1, "乙", null, null), record(2, "甲", "一号", null))))
                .containsEntry(1, B)
                .containsEntry(2, A);
    }

    @Test
    void followsTheIdThroughANewTitle() {
        assertThat(SameRecords.of(List.of(A, B), List.of(record(1, "丙", "二号", 12L))))
                .containsOnly(Map.entry(1, B));
    }

    /** Else the files of one record would go out with another. */
    @Test
    void takesNoNewRecordForTheOneThatStoodThere() {
        assertThat(SameRecords.of(List.of(A), List.of(record(1, "丙", null, null))))
                .isEmpty();
    }

    @Test
    void tellsTwoOfTheSameTitleApartByTheirNumber() {
        var other = record(2, "甲", "二号", 13L);
        assertThat(SameRecords.of(List.of(A, other), List.of(record(1, "甲", "二号", null), record(2, "甲", null, null))))
                .containsEntry(1, other)
                .containsEntry(2, A);
    }

    private static FoundRecord record(int number, String title, @Nullable String documentNumber, @Nullable Long id) {
        return new FoundRecord(number, title, documentNumber, null, null, Release.FULL, null, null, id);
    }
}
