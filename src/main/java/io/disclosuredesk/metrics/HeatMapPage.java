package io.disclosuredesk.metrics;

import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.process.NodesNow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 流程热力图: where cases wait and waited in the models, and how often each rule of the decision table answered. */
@Controller
class HeatMapPage {

    private final FilterForm form;
    private final ModelNodes models;
    private final NodeCounts counts;
    private final NodesNow nodes;
    private final OutcomeTable outcomes;
    private final ManagedOrgan organ;

    HeatMapPage(
            FilterForm form,
            ModelNodes models,
            NodeCounts counts,
            NodesNow nodes,
            OutcomeTable outcomes,
            ManagedOrgan organ) {
        this.form = form;
        this.models = models;
        this.counts = counts;
        this.nodes = nodes;
        this.outcomes = outcomes;
        this.organ = organ;
    }

    /**
     * A node of the model.
     *
     * @param heat from 0 to 4, by the time that nine of ten cases stayed at most
     */
    record Row(String id, String name, long waiting, NodeCounts.@Nullable Passed passed, int heat) {}

    /** A rule of the decision table. */
    record Rule(OutcomeRule rule, long items) {}

    @GetMapping("/desk/metrics/heatmap")
    String show(
            @RequestParam(defaultValue = "information-request") String model,
            @RequestParam Map<String, String> parameters,
            Model page) {
        var filter = form.of(parameters);
        var shown = model(model);
        var waiting = nodes.waiting(model, organ.current().code());
        var passed = counts.of(filter.agencyId(), model, filter.from(), filter.to());
        page.addAttribute("filter", filter);
        page.addAttribute("model", shown);
        page.addAttribute("models", NodesNow.MODELS.stream().map(this::model).toList());
        page.addAttribute("rows", rows(shown, waiting, passed));
        var fired = counts.outcomes(filter.agencyId(), filter.from(), filter.to());
        page.addAttribute(
                "rules",
                outcomes.rules().stream()
                        .map(rule ->
                                new Rule(rule, fired.getOrDefault(rule.outcome().name(), 0L)))
                        .toList());
        return "metrics/heatmap";
    }

    private static List<Row> rows(
            ModelNodes.Model model, Map<String, Long> waiting, Map<String, NodeCounts.Passed> passed) {
        return model.nodes().entrySet().stream()
                .filter(node -> waiting.containsKey(node.getKey()) || passed.containsKey(node.getKey()))
                .map(node -> {
                    var past = passed.get(node.getKey());
                    return new Row(
                            node.getKey(),
                            node.getValue(),
                            waiting.getOrDefault(node.getKey(), 0L),
                            past,
                            past == null ? 0 : heat(past.p90()));
                })
                .toList();
    }

    private static int heat(int days) {
        if (days >= 10) {
            return 4;
        }
        if (days >= 5) {
            return 3;
        }
        if (days >= 3) {
            return 2;
        }
        return days >= 1 ? 1 : 0;
    }

    /** The model as it is drawn. */
    @GetMapping("/desk/metrics/heatmap/{model}.bpmn")
    ResponseEntity<byte[]> drawing(@PathVariable String model) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(model(model).xml());
    }

    private ModelNodes.Model model(String id) {
        try {
            return models.of(id, Set.copyOf(NodesNow.MODELS));
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage());
        }
    }
}
