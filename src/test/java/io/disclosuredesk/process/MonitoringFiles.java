package io.disclosuredesk.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What {@code deploy/} asks of Prometheus, and what the program exports: names of metrics. */
final class MonitoringFiles {

    static final Path RULES = Path.of("deploy/prometheus-alerts.yaml");
    static final Path BOARD = Path.of("deploy/grafana-board.json");

    /** What Prometheus itself knows of a program it reads. */
    private static final Set<String> ITS_OWN = Set.of("up");

    private static final Pattern NO_METRIC =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.$])[a-zA-Z_:][a-zA-Z0-9_:]*\\b(?!\\s*\\()");

    private static final Set<String> OPERATORS =
            Set.of("and", "or", "unless", "bool", "offset", "group_left", "group_right");

    private MonitoringFiles() {}

    /** Names that occur in an exposition. */
    static Set<String> names(String exposition) {
        return exposition
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> ruleNames() {
        return used(rules().stream().map(rule -> rule.path("expr").asText()).toList());
    }

    static Set<String> boardNames() {
        return used(expressions());
    }

    /** The rules of every group. */
    static List<JsonNode> rules() {
        var rules = new ArrayList<JsonNode>();
        JsonNode file = new ObjectMapper().valueToTree(new Yaml().load(read(RULES)));
        file.path("groups").forEach(group -> group.path("rules").forEach(rules::add));
        return rules;
    }

    static JsonNode board() {
        try {
            return new ObjectMapper().readTree(read(BOARD));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every {@code expr} of the board. */
    static List<String> expressions() {
        var found = new ArrayList<String>();
        board().findValues("expr").forEach(expr -> found.add(expr.asText()));
        board().path("templating")
                .findValues("definition")
                .forEach(expr -> found.add(expr.asText().replaceFirst("^label_values\\((\\w+), .*\\)$", "$1")));
        return found;
    }

    /** The metrics that expressions read, those of Prometheus itself left out. */
    static Set<String> used(List<String> expressions) {
        var names = new TreeSet<String>();
        for (var expression : expressions) {
            NAME.matcher(NO_METRIC.matcher(expression).replaceAll(" "))
                    .results()
                    .map(match -> match.group())
                    .filter(name -> !OPERATORS.contains(name) && !ITS_OWN.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
