package io.disclosuredesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser reduced to cookies, forms and the two CSRF headers; follows no redirect. It speaks plain http as the proxy in
 * front would, so it sends secure cookies too.
 */
public final class StaffBrowser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> proxyHeaders = new LinkedHashMap<>();
    private final String base;

    /** @param port of the application on this machine */
    public StaffBrowser(int port) {
        base = "http://localhost:" + port;
    }

    /** What the proxy adds: the address it saw, behind whatever the visitor wrote there himself. */
    StaffBrowser from(String forwardedFor) {
        proxyHeaders.put("X-Forwarded-For", forwardedFor);
        return this;
    }

    StaffBrowser overHttps() {
        proxyHeaders.put("X-Forwarded-Proto", "https");
        return this;
    }

    HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    /** As a person would: an address of a page asks for a page, one of an API for JSON; with both CSRF headers. */
    HttpResponse<String> visit(String method, String path) {
        var accept = path.contains("/api/") ? "application/json" : "text/html,*/*;q=0.8";
        return send(request(path)
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header(StaffCsrf.HEADER, cookie(StaffCsrf.COOKIE))
                .method(method, BodyPublishers.ofString("GET".equals(method) ? "" : "{}")));
    }

    /** A call as Tasklist makes it: parts of the answer come along in it. */
    public HttpResponse<String> hal(String method, String path, String json) {
        return send(request(path)
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header(StaffCsrf.HEADER, cookie(StaffCsrf.COOKIE))
                .method(method, "GET".equals(method) ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    HttpResponse<String> api(String method, String path, String json) {
        return api(method, path, "application/json", json);
    }

    HttpResponse<String> api(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", contentType)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header(StaffCsrf.HEADER, cookie(StaffCsrf.COOKIE))
                .method(method, BodyPublishers.ofString(body)));
    }

    /** A change another site makes the browser send: with cookies, without CSRF headers. */
    HttpResponse<String> forged(String method, String path) {
        return send(request(path).header("Accept", "application/json").method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> login(String user, String password) {
        return submit("/login", "username=" + encode(user) + "&password=" + encode(password));
    }

    /** Sends a form with the token of the login page. */
    HttpResponse<String> submit(String path, String fields) {
        var token = FORM_TOKEN.matcher(page("/login?reason=none").body());
        return post(path, fields + (token.find() ? "&_csrf=" + encode(token.group(1)) : ""));
    }

    HttpResponse<String> post(String path, String fields) {
        return send(request(path)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Logs in and gets ready for calls of the engine. */
    public StaffBrowser loggedInAs(String user, String password) {
        var answer = login(user, password);
        if (answer.statusCode() != 302 || location(answer).contains("reason")) {
            throw new AssertionError("login of " + user + ": " + answer.statusCode() + " " + location(answer));
        }
        // Camunda's own CSRF filter hands out its token with the first page
        visit("GET", "/camunda/api/engine/engine/default/identity/password-policy");
        return this;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        proxyHeaders.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            setCookies(answer).forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var parts = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0") || parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
