package io.disclosuredesk.metrics;

import io.disclosuredesk.process.NodesNow;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The list behind a figure. */
@Controller
class CaseListPage {

    private final FilterForm form;
    private final CaseList list;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CaseWorkbook workbook;
    private final RemedyRecords remedies;
    private final NodesNow nodes;
    private final ManagedOrgan organ;
    private final StaffDirectory staff;

    CaseListPage(
            FilterForm form,
            CaseList list,
            CaseWorkbook workbook,
            RemedyRecords remedies,
            NodesNow nodes,
            ManagedOrgan organ,
            StaffDirectory staff) {
        this.form = form;
        this.list = list;
        this.workbook = workbook;
        this.remedies = remedies;
        this.nodes = nodes;
        this.organ = organ;
        this.staff = staff;
    }

    @GetMapping("/desk/metrics/cases")
    String show(@RequestParam Map<String, String> parameters, Model model) {
        var wanted = wanted(parameters);
        var count = list.count(wanted);
        var pages = (int) Math.max(1, (count + CaseList.PAGE - 1) / CaseList.PAGE);
        var page = Math.min(Math.max(number(parameters.get("page"), 1), 1), pages);
        model.addAttribute("wanted", wanted);
        model.addAttribute("conditions", conditions(wanted, parameters));
        model.addAttribute("count", count);
        var cases = list.page(wanted, page - 1);
        model.addAttribute("cases", cases);
        model.addAttribute("names", names(cases));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("turn", (Function<Integer, String>) to -> address("/desk/metrics/cases", parameters, to));
        model.addAttribute("workbook", address("/desk/metrics/cases.xlsx", parameters, null));
        return "metrics/cases";
    }

    /** The same list as a workbook. */
    @GetMapping("/desk/metrics/cases.xlsx")
    void workbook(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        var wanted = wanted(parameters);
        var count = list.count(wanted);
        if (count > CaseWorkbook.MOST) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "清单有" + count + "件，一个表格最多" + CaseWorkbook.MOST + "件，请缩短期间或者按处室分别导出。");
        }
        var conditions = conditions(wanted, parameters);
        var name = ContentDisposition.attachment()
                .filename(wanted.set().label() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        response.setContentType(WORKBOOK);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        workbook.write(wanted, conditions, response.getOutputStream());
    }

    CaseList.Wanted wanted(Map<String, String> parameters) {
        try {
            var row = FilterForm.text(parameters.get("row"));
            return new CaseList.Wanted(
                    ListedSet.ofKey(parameters.getOrDefault("set", ListedSet.OPEN.key())),
                    form.of(parameters),
                    FilterForm.named(ApplicantType.class, parameters.get("type")),
                    row == null ? null : ReportRow.ofKey(row),
                    FilterForm.named(CaseStage.class, parameters.get("stage")),
                    FilterForm.text(parameters.get("late-stage")),
                    FilterForm.text(parameters.get("handler")),
                    FilterForm.named(CaseStage.class, parameters.get("through")),
                    parameters.get("least") == null ? null : number(parameters.get("least"), 0),
                    parameters.get("within") == null ? null : number(parameters.get("within"), 0),
                    numbers(parameters));
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage());
        }
    }

    private List<String> numbers(Map<String, String> parameters) {
        var route = FilterForm.named(RemedyRoute.class, parameters.get("route"));
        if (route != null) {
            var filter = form.of(parameters);
            var result = FilterForm.named(RemedyResult.class, parameters.get("result"));
            return remedies.caseNumbers(filter.agencyId(), filter.from(), filter.to(), route, result);
        }
        var model = parameters.get("model");
        var node = parameters.get("node");
        return model == null || node == null
                ? List.of()
                : nodes.casesAt(model, node, organ.current().code());
    }

    /** Everybody's name once, however many of the cases they handle. */
    private Map<String, String> names(List<CaseFact> cases) {
        return cases.stream()
                .map(CaseFact::handlerId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .collect(Collectors.toMap(id -> id, staff::displayName));
    }

    /** What narrows the list, in words. */
    private String conditions(CaseList.Wanted wanted, Map<String, String> parameters) {
        var words = new StringBuilder();
        var filter = wanted.filter();
        if (wanted.set().isOfPeriod()) {
            words.append(filter.from()).append(" 至 ").append(filter.to());
        }
        add(words, "承办处室", filter.unit());
        add(words, "渠道", filter.channel() == null ? null : filter.channel().label());
        add(words, "申请人", wanted.type() == null ? null : wanted.type().label());
        add(words, "办理结果", wanted.row() == null ? null : wanted.row().label());
        add(words, "环节", wanted.stage() == null ? null : wanted.stage().label());
        add(words, "届满时所在环节", stage(wanted.lateStage()));
        add(words, "承办人", wanted.handler() == null ? null : staff.displayName(wanted.handler()));
        add(
                words,
                "经过环节",
                wanted.throughStage() == null ? null : wanted.throughStage().label());
        add(words, "用时不少于", wanted.minDays() == null ? null : wanted.minDays() + "个工作日，最久的在前");
        add(words, "用时不超过", wanted.maxDays() == null ? null : wanted.maxDays() + "个工作日");
        var route = FilterForm.named(RemedyRoute.class, parameters.get("route"));
        var result = FilterForm.named(RemedyResult.class, parameters.get("result"));
        add(words, "途径", route == null ? null : route.label());
        add(words, "结果", result == null ? null : result.label());
        return words.toString();
    }

    private static @Nullable String stage(@Nullable String name) {
        var stage = FilterForm.named(CaseStage.class, name);
        return stage == null ? (name == null ? null : "没有记载") : stage.label();
    }

    private static void add(StringBuilder words, String what, @Nullable String value) {
        if (value != null) {
            words.append(words.isEmpty() ? "" : "；").append(what).append("：").append(value);
        }
    }

    private static String address(String path, Map<String, String> parameters, @Nullable Integer page) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> {
            if (!name.equals("page")) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        if (page != null) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    private static int number(@Nullable String typed, int otherwise) {
        try {
            return typed == null ? otherwise : Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
