package io.disclosuredesk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The handbook has a page for everybody, its pictures are those of the browser tests, its words those of the screens. */
class HandbookTest {

    private static final Path ROLES = Path.of("docs/handbook");
    private static final long LARGEST = 150 * 1024;
    private static final long ALL = 4 * 1024 * 1024;

    private static final String DAY = "## (?:一天怎样过|一步一步)\n";
    private static final Pattern WALK = Pattern.compile("new Visitor\\(chromium\\.browser\\(\\), port, \"(\\w+)\"");
    private static final Pattern SHOWN = Pattern.compile("!\\[([^\\]]*)]\\(\\.\\./images/handbook/[\\w-]+\\.png\\)");
    private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CLICKS =
            Pattern.compile("^\\| ([^|]+) \\| ([^|]+) \\| (\\d+) \\| (\\d+\\.\\d) \\|$", Pattern.MULTILINE);

    @Test
    void tellsAnotherPageFromAnotherDay() {
        var page = IntStream.range(0, 20)
                .mapToObj(n -> "栏目" + (char) ('甲' + n) + "\n")
                .collect(Collectors.joining());
        assertThat(HandbookPictures.isStale(page + "暂定\n", page)).isFalse();
        assertThat(HandbookPictures.isStale(page, page + "取消签收\n")).isFalse();
        assertThat(HandbookPictures.isStale(page, page.replace("栏目", "名称"))).isTrue();
        assertThat(HandbookPictures.isStale(page, page + "新的一步\n要看的事\n要填的栏\n要选的项\n"))
                .isTrue();
    }

    @Test
    void everyPostAndTheApplicantHaveAPage() throws IOException {
        try (var files = Files.list(ROLES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Arrays.stream(Role.values()).map(Role::id), Stream.of("applicant"))
                                    .map(id -> id + ".zh-CN.md")
                                    .toList());
        }
        for (var page : rolePages()) {
            assertThat(HandbookPictures.read(page))
                    .as(page.toString())
                    .containsPattern(DAY)
                    .contains("## 要当心\n", "## 系统不让办\n")
                    .containsPattern(SHOWN);
            assertThat(HandbookPictures.read(ClickTable.HANDBOOK)).contains("(handbook/" + page.getFileName() + ")");
        }
    }

    @Test
    void everyPictureIsThereWithItsTextAndNoOther() throws IOException {
        var expected = HandbookPictures.named().stream()
                .flatMap(name -> Stream.of(name + ".png", name + ".txt"))
                .toList();
        try (var files = Files.list(HandbookPictures.FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyPictureSaysWhatItShowsAndComesFromAWalk() throws IOException {
        var walks = walks();
        assertThat(walks).hasSizeGreaterThan(8);
        assertThat(HandbookPictures.named())
                .allSatisfy(name -> assertThat(walks).contains(name.substring(0, name.indexOf('-'))));
        for (var page : rolePages()) {
            SHOWN.matcher(HandbookPictures.read(page))
                    .results()
                    .forEach(shown -> assertThat(shown.group(1)).containsPattern("\\p{IsHan}{2}"));
        }
    }

    @Test
    void picturesStaySmall() throws IOException {
        long all = 0;
        for (var name : HandbookPictures.named()) {
            var file = HandbookPictures.FOLDER.resolve(name + ".png");
            assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
            assertThat(ImageIO.read(file.toFile()).getWidth()).as(name).isBetween(300, 1440);
            all += Files.size(file);
        }
        assertThat(all).isLessThan(ALL);
    }

    /** What a page names in bold where it leads through the day is a word of a screen. */
    @Test
    void everyLabelIsOnAScreen() throws IOException {
        var screens = screens();
        var labels = new TreeSet<String>();
        for (var page : rolePages()) {
            var day = HandbookPictures.read(page).split(DAY + "|## 要当心\n", -1)[1];
            LABEL.matcher(day).results().forEach(label -> labels.add(label.group(1)));
        }
        assertThat(labels).hasSizeGreaterThan(80).allMatch(screens::contains, "is written on a screen");
        assertThat(screens).doesNotContain("没有这个按钮");
    }

    @Test
    void noStageNeedsMoreThanSixClicks() {
        var rows = CLICKS.matcher(HandbookPictures.read(ClickTable.HANDBOOK))
                .results()
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.group(3)))
                        .as(row.group(1))
                        .isBetween(1, ClickTable.MOST));
    }

    @Test
    void textOfAPictureIsTheSameOnAnotherDay() {
        assertThat(VisibleText.steady("收到日2026-11-26，剩15个工作日（暂定）\n\n 创建  几秒前\nYZZRZY-2026-00001\n21 天后\n1 个月后"))
                .isEqualTo(VisibleText.steady("收到日2027-02-01，剩9个工作日\n创建 3 分钟前\nYZZRZY-2027-00012\n一天后\n25 天后"))
                .isEqualTo("收到日#，剩#个工作日\n创建 #\n");
        assertThat(VisibleText.steady("查询码ABCDE-FGHJK，核验码AAAA-BBBB-CCCC-DDDD-EEEE"))
                .isEqualTo(VisibleText.steady("查询码3ZK9Y-C5ZR6，核验码BF9D-H3N3-BYKP-3N7A-TW5T"));
        assertThat(VisibleText.steady("签收")).isNotEqualTo(VisibleText.steady("领取"));
    }

    private static List<Path> rolePages() {
        return HandbookPictures.pages().stream()
                .filter(page -> page.startsWith(ROLES))
                .toList();
    }

    private static Set<String> walks() throws IOException {
        try (var tests = Files.list(Path.of("src/test/java/io/disclosuredesk"))) {
            return tests.filter(file -> file.toString().endsWith("JobIT.java"))
                    .flatMap(file -> WALK.matcher(HandbookPictures.read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    /** All that screens are made of: forms, pages, scripts, Camunda's words, and the names that the program gives. */
    private static String screens() throws IOException {
        var text = new StringBuilder();
        for (var folder : List.of("forms", "processes", "src/main/resources", "src/main/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                text.append(files.filter(file -> file.toString().matches(".*\\.(form|html|js|json|bpmn|java)"))
                        .map(HandbookPictures::read)
                        .collect(joining("\n")));
            }
        }
        return text.toString();
    }
}
