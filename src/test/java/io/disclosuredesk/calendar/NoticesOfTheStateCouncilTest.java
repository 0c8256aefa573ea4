package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the State Council really wrote, in the words of sixteen years, reads as the days that the reviewed files hold. */
class NoticesOfTheStateCouncilTest {

    private static final Pattern BLOCK = Pattern.compile("# (\\d{4}) (\\S+)\\n([^#]+)");
    private static final Random RANDOM = new Random(20080501);

    record Written(int year, String number, String text) {

        @Override
        public String toString() {
            return number;
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsItsOwnSentences(Written notice) {
        var read = NoticeReader.read(notice.year(), notice.number(), notice.text());
        assertThat(facts(read)).isEqualTo(facts(PublishedCalendar.shipped().of(notice.year())));
        assertThat(read.days()).allMatch(day -> day.source().equals(notice.number()) && !day.provisional());
        assertThat(read.number()).isEqualTo(notice.number());
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsSectionsInAnyOrder(Written notice) {
        var sections = new ArrayList<>(notice.text().lines().toList());
        Collections.shuffle(sections, RANDOM);
        assertThat(NoticeReader.read(notice.year(), notice.number(), String.join("\n", sections)))
                .isEqualTo(NoticeReader.read(notice.year(), notice.number(), notice.text()));
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsOneUnbrokenLineAndLinesBrokenAnywhere(Written notice) {
        var expected = NoticeReader.read(notice.year(), notice.number(), notice.text());
        assertThat(NoticeReader.read(
                        notice.year(), notice.number(), notice.text().replace("\n", "")))
                .isEqualTo(expected);
        var spaced = notice.text().replace("至", " 至\u3000").replace("共", "\n 共").replace("上班", "上\r\n班");
        assertThat(NoticeReader.read(notice.year(), notice.number(), spaced)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsTheSameFromATable(Written notice) {
        var expected = NoticeReader.read(notice.year(), notice.number(), notice.text());
        var rows = new ArrayList<>(expected.days().stream()
                .map(day -> day.date() + "," + (day.kind() == DayKind.HOLIDAY ? "holiday" : "workday") + ","
                        + day.occasion())
                .toList());
        Collections.shuffle(rows, RANDOM);
        assertThat(NoticeReader.read(notice.year(), notice.number(), String.join("\n", rows)))
                .isEqualTo(expected);
    }

    @Test
    void readsTheShippedFilesThemselves() {
        PublishedCalendar.shipped().published().forEach((year, notice) -> {
            var read = NoticeReader.read(year, notice.number(), file("/calendar/" + year + ".csv"));
            assertThat(read).isEqualTo(notice);
        });
    }

    @Test
    void hasReadEnough() {
        assertThat(written()).hasSize(16);
    }

    static Stream<Written> written() {
        return BLOCK.matcher(file("notices.txt"))
                .results()
                .map(block -> new Written(Integer.parseInt(block.group(1)), block.group(2), block.group(3)));
    }

    private static List<List<Object>> facts(HolidayNotice notice) {
        return notice.days().stream()
                .map(day -> Arrays.<Object>asList(day.date(), day.kind(), day.occasion()))
                .collect(Collectors.toList());
    }

    private static String file(String name) {
        try (var in = NoticesOfTheStateCouncilTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
