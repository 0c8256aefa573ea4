package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 驾驶舱: what is late and why, where it waits, who has it. Every number leads to its cases. */
@Controller
class DashboardPage {

    private final FilterForm form;
    private final FlowFigures flow;
    private final OpenFigures open;
    private final StaffDirectory staff;
    private final Clock clock;

    DashboardPage(FilterForm form, FlowFigures flow, OpenFigures open, StaffDirectory staff, Clock clock) {
        this.form = form;
        this.flow = flow;
        this.open = open;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/desk/metrics")
    String show(@RequestParam Map<String, String> parameters, Model model) {
        var filter = form.of(parameters);
        var figures = flow.of(filter);
        var now = open.of(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("organ", form.organ());
        model.addAttribute("units", form.units(filter.agencyId()));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("flow", figures);
        model.addAttribute("now", now);
        model.addAttribute("problems", Problems.of(filter, figures, now));
        model.addAttribute("risks", now.risks().stream().limit(10).toList());
        model.addAttribute("handlers", handlers(figures, now));
        model.addAttribute(
                "rowLabels",
                Arrays.stream(ReportRow.values()).collect(Collectors.toMap(ReportRow::key, ReportRow::label)));
        model.addAttribute("link", new Links(filter));
        model.addAttribute(
                "empty",
                figures.received() == 0
                        && figures.speed().replies() == 0
                        && now.all().all() == 0);
        return "metrics/dashboard";
    }

    /** What one person has and had. */
    record Workload(String id, String name, OpenFigures.Open open, FlowFigures.Speed speed) {}

    private Map<String, Workload> handlers(FlowFigures.Flow figures, OpenFigures.Now now) {
        var none = FlowFigures.Speed.of(new Histogram());
        var all = new TreeMap<String, Workload>();
        now.handlers().forEach((id, counts) -> {
            if (!id.isEmpty()) {
                all.put(id, new Workload(id, staff.displayName(id), counts, none));
            }
        });
        for (var part : figures.handlers()) {
            var known = all.get(part.key());
            all.put(
                    part.key(),
                    new Workload(
                            part.key(),
                            known == null ? staff.displayName(part.key()) : known.name(),
                            known == null ? OpenFigures.Open.NONE : known.open(),
                            part.speed()));
        }
        return all;
    }

    /** Addresses of the lists behind the figures of this page. */
    static final class Links {

        private final FigureFilter filter;

        Links(FigureFilter filter) {
            this.filter = filter;
        }

        /** The list of a set. */
        public String to(String set) {
            return address(set, Map.of());
        }

        /** The list of a set, narrowed by one more condition. */
        public String to(String set, String name, String value) {
            return address(set, Map.of(name, value));
        }

        /** The list of a set within one month. */
        public String in(String set, String month) {
            return address(set, Map.of("from", month, "to", month));
        }

        /** Those that took at least so many counted days. */
        public String slow(int days) {
            return to("answered", "least", Integer.toString(days));
        }

        /** Those of one part that took at least so many counted days. */
        public String slow(int days, String name, String value) {
            return address("answered", Map.of("least", Integer.toString(days), name, value));
        }

        /** Those of one part that took at most so many counted days. */
        public String within(int days, String name, String value) {
            return address("answered", Map.of("within", Integer.toString(days), name, value));
        }

        /** Those of one month that took at least so many counted days. */
        public String slowIn(int days, String month) {
            return address("answered", Map.of("least", Integer.toString(days), "from", month, "to", month));
        }

        private String address(String set, Map<String, String> more) {
            var parameters = new LinkedHashMap<>(filter.parameters());
            parameters.putAll(more);
            var address = UriComponentsBuilder.fromPath("/desk/metrics/cases").queryParam("set", set);
            parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
            return address.encode().buildAndExpand(parameters).toUriString();
        }
    }
}
