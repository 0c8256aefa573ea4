package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.security.ApiClients;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 接口调用方: an administrator hands out keys for the public interface and takes them back. A key is shown once. */
@Controller
@RequestMapping("/desk/settings/clients")
class ApiClientsPage {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_A_MINUTE = 6_000;
    private static final Map<String, String> SUGGESTED = Map.of("submissions", "60", "queries", "600");

    private final ApiClients clients;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final Clock clock;

    ApiClientsPage(ApiClients clients, Agencies agencies, StaffDirectory staff, Clock clock) {
        this.clients = clients;
        this.agencies = agencies;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done);
        return page(SUGGESTED, model);
    }

    /** Lets a client in; the page that answers is the only one that shows its key. */
    @PostMapping
    String add(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        var name = typed.getOrDefault("name", "").strip();
        var submissions = number(typed.get("submissions"));
        var queries = number(typed.get("queries"));
        var refusal = refusal(name, submissions, queries);
        if (refusal != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", refusal);
            return page(typed, model);
        }
        var key = clients.add(organ(), name, submissions, queries, staff.currentUserId());
        return shown(name, key, model, response);
    }

    private @Nullable String refusal(String name, int submissions, int queries) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return "请填写调用方的名称，不超过" + LONGEST_NAME + "个字；它写入经它提交的每一件案卷。";
        }
        if (clients.of(organ()).stream()
                .anyMatch(client -> client.isActive() && client.name().equals(name))) {
            return "“" + name + "”已经有一个在用的密钥。要换新的，请在下面的列表中更换。";
        }
        return submissions < 1 || submissions > MOST_A_MINUTE || queries < 1 || queries > MOST_A_MINUTE
                ? "每分钟次数请填写1至" + MOST_A_MINUTE + "的整数。"
                : null;
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }

    /** A new key for a client; the old one opens nothing any more. */
    @PostMapping("/{id}/renewal")
    String renew(@PathVariable long id, Model model, HttpServletResponse response) {
        var key = clients.renew(organ(), id);
        if (key.isEmpty()) {
            return gone(model, response);
        }
        var name = clients.of(organ()).stream()
                .filter(client -> client.id() == id)
                .findFirst()
                .orElseThrow()
                .name();
        return shown(name, key.get(), model, response);
    }

    /** Asks before a key is taken back or renewed: both break the client that uses it. */
    @GetMapping("/{id}")
    String ask(@PathVariable long id, Model model, HttpServletResponse response) {
        var found = clients.of(organ()).stream()
                .filter(client -> client.id() == id && client.isActive())
                .findFirst();
        if (found.isEmpty()) {
            return gone(model, response);
        }
        model.addAttribute("client", found.get());
        return "desk/client";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, Model model, HttpServletResponse response) {
        return clients.end(organ(), id, staff.currentUserId())
                ? "redirect:/desk/settings/clients?done=ended"
                : gone(model, response);
    }

    private String gone(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", "没有这个调用方，或者它的密钥已经停用。下面是现在的情况。");
        return page(SUGGESTED, model);
    }

    private String shown(String name, String key, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("name", name);
        model.addAttribute("key", key);
        return "desk/client-key";
    }

    private String page(Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("clients", clients.of(organ()));
        model.addAttribute("zone", clock.getZone());
        return "desk/clients";
    }

    private long organ() {
        return agencies.ofPortal().id();
    }
}
