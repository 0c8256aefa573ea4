package io.disclosuredesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A browser reduced to cookies, forms and the two CSRF headers; follows no redirect. */
final class StaffBrowser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private Optional<String> address = Optional.empty();

    StaffBrowser(int port) {
        base = "http://localhost:" + port;
    }

    /** Pretends to reach the proxy from this address. */
    StaffBrowser from(String address) {
        this.address = Optional.of(address);
        return this;
    }

    HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** As a person would: an address of a page asks for a page, one of an API for JSON. */
    HttpResponse<String> visit(String method, String path) {
        var page = !path.contains("/api/");
        return send(apiRequest(path)
                .setHeader("Accept", page ? "text/html" : "application/json")
                .method(method, BodyPublishers.ofString("GET".equals(method) ? "" : "{}")));
    }

    HttpResponse<String> api(String method, String path, String json) {
        return send(apiRequest(path).method(method, BodyPublishers.ofString(json)));
    }

    /** The same without any CSRF header. */
    HttpResponse<String> forged(String method, String path, String json) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    HttpResponse<String> login(String user, String password) {
        return submit("/login", "username=" + encode(user) + "&password=" + encode(password));
    }

    /** Sends a form with the token of the login page. */
    HttpResponse<String> submit(String path, String fields) {
        var token = FORM_TOKEN.matcher(page("/login?reason=none").body());
        var field = token.find() ? "&_csrf=" + encode(token.group(1)) : "";
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + field)));
    }

    StaffBrowser loggedInAs(String user) {
        var answer = login(user, DemoStaff.PASSWORD);
        if (answer.statusCode() != 302 || location(answer).contains("reason")) {
            throw new AssertionError("login of " + user + ": " + answer.statusCode() + " " + location(answer));
        }
        // a page of Camunda hands out the token of its own CSRF filter
        api("GET", "/camunda/api/engine/engine/default/identity/password-policy", "");
        return this;
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        address.ifPresent(from -> request.header("X-Forwarded-For", from));
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder apiRequest(String path) {
        return request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header(StaffCsrf.HEADER, cookie(StaffCsrf.COOKIE));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
