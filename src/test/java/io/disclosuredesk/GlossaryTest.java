package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The glossary and the program say the same: {@code docs/glossary.md} is held against classes, models and labels both ways. */
class GlossaryTest {

    private static final Set<String> DOMAIN = Set.of(
            "calendar",
            "deadline",
            "agency",
            "decision",
            "publication",
            "request",
            "screening",
            "document",
            "delivery",
            "evidence",
            "metrics",
            "security");

    private static final Pattern ROW = Pattern.compile("\\|([^|]*)\\|\\s*`([^`|]+)`\\s*\\|([^|]*)\\|([^|]*)\\|");

    /** Everything an identifier may name; the value is the Chinese it must be paired with, empty where code has none. */
    private static final Map<String, String> KNOWN = known();

    private static final List<Row> ROWS = rows(read(Path.of("docs/glossary.md")));

    private record Row(String chinese, String identifier, String source, String meaning) {}

    @Test
    void everyIdentifierExists() {
        assertThat(ROWS).hasSizeGreaterThan(50);
        assertThat(unknown(ROWS)).isEmpty();
        assertThat(unknown(List.of(new Row("无", "NoSuchType", "无", "无")))).containsExactly("NoSuchType");
    }

    @Test
    void everyDomainEnumAndEveryStepIsExplained() {
        assertThat(missing(ROWS)).isEmpty();
        assertThat(missing(List.of()))
                .contains(
                        "Outcome",
                        "CaseStage.REVIEW",
                        "Registration.Completeness",
                        "UserTask_DraftReply",
                        "information-request");
    }

    @Test
    void chineseIsTheWordOnTheScreen() {
        assertThat(differing(ROWS)).isEmpty();
        assertThat(differing(List.of(new Row("别的", "UserTask_DraftReply", "无", "无"))))
                .hasSize(1);
    }

    @Test
    void everyTermHasItsSourceAndMeaningOnce() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(List.of(row.chinese(), row.source(), row.meaning()))
                        .as(row.identifier())
                        .noneMatch(String::isEmpty));
        assertThat(ROWS).extracting(Row::identifier).doesNotHaveDuplicates();
    }

    private static List<String> unknown(List<Row> rows) {
        return rows.stream()
                .map(Row::identifier)
                .filter(identifier -> !KNOWN.containsKey(identifier))
                .toList();
    }

    private static List<String> missing(List<Row> rows) {
        var explained = rows.stream().map(Row::identifier).toList();
        return required().filter(name -> !explained.contains(name)).sorted().toList();
    }

    private static List<String> differing(List<Row> rows) {
        return rows.stream()
                .filter(row -> !KNOWN.getOrDefault(row.identifier(), "").isEmpty())
                .filter(row -> !KNOWN.get(row.identifier()).equals(row.chinese()))
                .map(row -> row.identifier() + "：应为“" + KNOWN.get(row.identifier()) + "”，写作“" + row.chinese() + "”")
                .toList();
    }

    private static Stream<String> required() {
        var enums = publicDomainEnums()
                .flatMap(type -> Stream.concat(
                        Stream.of(nameOf(type)), constants(type).map(constant -> nameOf(type) + "." + constant)));
        return Stream.concat(enums, models().keySet().stream());
    }

    private static Stream<JavaClass> publicDomainEnums() {
        return Program.CLASSES.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type ->
                        DOMAIN.contains(type.getPackageName().replaceFirst("^io\\.disclosuredesk\\.([^.]*).*", "$1")));
    }

    /** {@code Channel}, and {@code Registration.Completeness} for a type inside another. */
    private static String nameOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Stream<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private static Map<String, String> known() {
        var known = new TreeMap<String, String>();
        for (var type : Program.CLASSES) {
            known.put(nameOf(type), "");
            type.getMembers().stream()
                    .map(JavaMember::getName)
                    .forEach(member -> known.put(nameOf(type) + "." + member, ""));
        }
        publicDomainEnums()
                .forEach(type -> labels(type.reflect())
                        .forEach((constant, label) -> known.put(nameOf(type) + "." + constant, label)));
        known.putAll(models());
        outcomes().forEach((outcome, label) -> known.put("Outcome." + outcome, label));
        return known;
    }

    private static Map<String, String> labels(Class<?> type) {
        var labels = new HashMap<String, String>();
        for (var constant : type.getEnumConstants()) {
            try {
                labels.put(((Enum<?>) constant).name(), (String)
                        type.getMethod("label").invoke(constant));
            } catch (NoSuchMethodException hasNoLabel) {
                return Map.of();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return labels;
    }

    /** Names of processes, of their steps, gateways and events, and of decisions, by id. */
    private static Map<String, String> models() {
        var names = new TreeMap<String, String>();
        for (var file : files("processes", ".bpmn")) {
            var model = Bpmn.readModelFromFile(file.toFile());
            model.getModelElementsByType(Process.class)
                    .forEach(process -> names.put(process.getId(), process.getName()));
            for (var node : model.getModelElementsByType(FlowNode.class)) {
                if (node.getName() != null && !node.getName().isBlank()) {
                    names.put(node.getId(), node.getName());
                }
            }
        }
        for (var file : files("processes", ".dmn")) {
            Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(Decision.class)
                    .forEach(decision -> names.put(decision.getId(), decision.getName()));
        }
        return names;
    }

    private static Map<String, String> outcomes() {
        var labels = new HashMap<String, String>();
        for (var rule : Dmn.readModelFromFile(
                        Path.of("processes/reply-outcome.dmn").toFile())
                .getModelElementsByType(Rule.class)) {
            var outcome = rule.getInputEntries().iterator().next().getTextContent();
            var label = rule.getOutputEntries().iterator().next().getTextContent();
            labels.put(unquoted(outcome), unquoted(label));
        }
        return labels;
    }

    private static String unquoted(String text) {
        return text.strip().replace("\"", "");
    }

    private static List<Row> rows(String glossary) {
        var rows = new ArrayList<Row>();
        ROW.matcher(glossary)
                .results()
                .forEach(cells -> rows.add(new Row(
                        cells.group(1).strip(),
                        cells.group(2).strip(),
                        cells.group(3).strip(),
                        cells.group(4).strip())));
        return rows;
    }

    private static List<Path> files(String directory, String ending) {
        try (var files = Files.list(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
