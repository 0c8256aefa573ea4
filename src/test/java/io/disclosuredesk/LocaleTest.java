package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the Chinese texts of Camunda's web applications against the English originals in the WebJar. */
class LocaleTest {

    /** {{name}} and {} are filled in by the page, %d and %s by its date library; tags and entities are markup. */
    private static final Pattern KEPT_AS_IS = Pattern.compile(
            "\\{\\{.*?}}|\\{}|%[ds]|</?(?:a|b|br|code|em|i|p|span|strong|ul|li)\\b[^>]*>|&\\w+;", Pattern.DOTALL);

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Values that need no Chinese character. */
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
            // empty in English too, or the plural s, which Chinese has not
            "");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void hasTheSameKeysInTheSameOrder(String app) throws IOException {
        assertThat(texts(app, "zh").keySet())
                .containsExactlyElementsOf(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void keepsPlaceholdersAndMarkup(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");
        texts(app, "en")
                .forEach((key, english) -> assertThat(keptParts(chinese.getOrDefault(key, "")))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(keptParts(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void speaksChinese(String app) throws IOException {
        assertThat(texts(app, "zh"))
                .allSatisfy((key, text) -> assertThat(SAME_IN_CHINESE.contains(text)
                                || isNumber(text)
                                || CHINESE.matcher(text).find())
                        .as("%s: %s", key, text)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void startsWithoutByteOrderMark(String app) throws IOException {
        assertThat(read(app, "zh")).startsWith("{");
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
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
