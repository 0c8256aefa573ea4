package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.web.util.HtmlUtils;

/** Holds the Chinese texts of Camunda's web applications against the English originals in the WebJar. */
class LocaleTest {

    static final List<String> APPS = List.of("tasklist", "welcome", "admin", "cockpit");

    /** {{name}} and {} are filled in by the page, %d and %s by its date library; tags and entities are markup. */
    private static final Pattern KEPT_AS_IS = Pattern.compile(
            "\\{\\{.*?}}|\\{}|%[ds]|</?(?:a|b|br|code|em|i|p|span|strong|ul|li)\\b[^>]*>|&\\w+;", Pattern.DOTALL);

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** English values that stay as they are. */
    private static final Set<String> SAME_IN_CHINESE = Set.of(
            // the product
            "Camunda",
            // the abbreviation is what Chinese readers know
            "ID",
            "ID*",
            "CSV",
            "JSON",
            // signs
            "<",
            "<=",
            ">",
            ">=",
            // date patterns
            "L",
            "HH:mm",
            "YYYY-MM-DDTHH:mm:ss",
            // Tasklist's note on a task without a form: empty in English too
            "");

    @ParameterizedTest
    @FieldSource("APPS")
    void hasTheSameKeysInTheSameOrder(String app) throws IOException {
        assertThat(texts(app, "zh").keySet())
                .containsExactlyElementsOf(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void keepsPlaceholdersAndMarkup(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");
        texts(app, "en")
                .forEach((key, english) -> assertThat(keptParts(chinese.getOrDefault(key, "")))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(keptParts(english)));
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void speaksChinese(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        texts(app, "zh")
                .forEach((key, chinese) -> assertThat(CHINESE.matcher(chinese).find()
                                || needsNoChinese(english.getOrDefault(key, ""), chinese))
                        .as("%s: %s", key, chinese)
                        .isTrue());
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void startsWithoutByteOrderMark(String app) throws IOException {
        assertThat(read(app, "zh")).startsWith("{");
    }

    /** The page itself says our name before a script does: otherwise Camunda's flashes in the title. */
    @ParameterizedTest
    @FieldSource("APPS")
    void beginsWithOurNameAndIsCamundasPageOtherwise(String app) throws IOException {
        var file = "/META-INF/resources/webjars/camunda/app/" + app + "/index.html";
        var pages = new ArrayList<String>();
        for (var url : Collections.list(LocaleTest.class.getClassLoader().getResources(file.substring(1)))) {
            pages.add(new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(pages).hasSize(2);
        // Camunda sends the page in ISO 8859-1: whatever is not ASCII would become a question mark
        assertThat(pages.get(0)).isEqualTo(pages.get(0).replaceAll("[^\\x00-\\x7F]", "?"));
        assertThat(HtmlUtils.htmlUnescape(pages.get(0))).contains("<html lang=\"zh-CN\">", "<title>依申请公开办理系统 ");
        assertThat(pages.get(0).replaceFirst("lang=\"zh-CN\"", "lang=\"en\"").replaceFirst("<title>.*</title>", ""))
                .isEqualTo(pages.get(1).replaceFirst("<title>.*</title>", ""));
    }

    private static boolean needsNoChinese(String english, String chinese) {
        if (english.equals("s")) {
            // the plural ending, which Chinese has not
            return chinese.isEmpty();
        }
        boolean number = english.chars().allMatch(Character::isDigit);
        return chinese.equals(english) && (number || SAME_IN_CHINESE.contains(english));
    }

    private static List<String> keptParts(String text) {
        return KEPT_AS_IS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        // the shipped files start with a byte order mark
        flatten("", new ObjectMapper().readTree(read(app, language).replace("\uFEFF", "")), texts);
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> flatten(path + "/" + entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static String read(String app, String language) throws IOException {
        String file = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (InputStream in = LocaleTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
