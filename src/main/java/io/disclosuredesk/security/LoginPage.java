package io.disclosuredesk.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one login page of staff, for our pages and for Tasklist, Cockpit and Admin. */
@Controller
final class LoginPage {

    static final String PATH = "/login";
    static final String TOO_MANY = "/login/too-many";

    private final boolean demo;

    LoginPage(Environment environment) {
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) @Nullable String reason, HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null && reason == null) {
            return "redirect:" + LandingPage.pathFor(request::isUserInRole);
        }
        return page(reason == null ? null : notice(reason), "logout".equals(reason), model);
    }

    /** Where {@link LoginAttemptFilter} sends a request that tried too often; the status is already 429. */
    @PostMapping(TOO_MANY)
    String tooMany(Model model) {
        return page("尝试次数过多，请等 1 分钟后再登录。账号没有被锁定；忘记密码请联系管理员重设。", false, model);
    }

    private String page(@Nullable String notice, boolean good, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("good", good);
        model.addAttribute("demoAccounts", demo ? DemoStaff.ACCOUNTS : List.of());
        model.addAttribute("demoPassword", demo ? DemoStaff.PASSWORD : "");
        return "login";
    }

    private static @Nullable String notice(String reason) {
        return switch (reason) {
            case "refused" -> "用户名或密码不正确，请核对后重新输入（密码区分大小写）。忘记密码请联系管理员重设。";
            case "no-post" -> "账号没有分配岗位，暂时不能使用本系统，请联系管理员分配岗位。";
            case "expired" -> "页面停留过久，请重新登录。如果反复出现，请确认浏览器允许 Cookie，并且地址以 https:// 开头。";
            case "logout" -> "已安全退出。";
            default -> null;
        };
    }
}
