package io.disclosuredesk;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A window in which kept pages are opened one after the other, far from any server: what they need beside comes from the sources. With
 * {@code -Dpages.pictures=true} it leaves their pictures, on a desktop and on a phone, in {@code target/pictures/pages}.
 */
final class OpenedPage {

    private static final String HOST = "http://disclosure.example";
    private static final Path ASSETS = Path.of("src/main/resources/static");
    private static final Path PICTURES = Path.of("target/pictures/pages");

    /** What a public page may weigh with all that it needs, uncompressed. */
    private static final int HEAVIEST = 150 * 1024;

    /** What a screen reader announces by its name. */
    private static final Set<String> ANNOUNCED = Set.of(
            "link",
            "button",
            "textbox",
            "searchbox",
            "combobox",
            "listbox",
            "checkbox",
            "radio",
            "Date",
            "image",
            "img",
            "navigation",
            "region",
            "dialog",
            "table",
            "DisclosureTriangle");

    private final Page page;
    private final CDPSession devTools;
    private final List<String> faults = new ArrayList<>();
    private Path file = Path.of("none");
    private long weight;

    /** One window for all, since a new one costs the browser a second. */
    OpenedPage(Chromium chromium) {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("zh-CN"))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.route("**/*", this::answer);
        devTools = page.context().newCDPSession(page);
    }

    /** What keeps somebody from using the page. */
    List<String> faults(Path file) {
        this.file = file;
        weight = 0;
        faults.clear();
        page.setViewportSize(1280, 900);
        page.navigate(HOST + "/" + name());
        shoot("1280");
        var isPublic = !isOfStaff(file);
        if (!isPublic) {
            barriers();
        }
        names();
        say(page.evaluate(FOCUS));
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        fits("with letters of 200 %");
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(640, 450);
        fits("at 200 %");
        page.setViewportSize(320, 225);
        fits("at 400 %");
        if (isPublic) {
            page.setViewportSize(360, 800);
            shoot("360");
            barriers();
            if (weight > HEAVIEST) {
                say("weighs " + weight + " bytes");
            }
        }
        return List.copyOf(faults);
    }

    static boolean isOfStaff(Path file) {
        return file.getFileName().toString().startsWith("desk");
    }

    private String name() {
        return file.getFileName().toString().replace(".html", "");
    }

    private void say(Object fault) {
        if (!fault.toString().isEmpty()) {
            faults.add(name() + " " + fault);
        }
    }

    private void barriers() {
        try {
            Barriers.assertNone(page, name());
        } catch (AssertionError e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    /** Nothing has to be scrolled sideways, and no words are cut off. */
    private void fits(String when) {
        var found = page.evaluate("""
                () => {
                  const root = document.documentElement;
                  const faults = [...document.querySelectorAll('body *')].filter((e) => {
                    const hidden = e.childElementCount === 0 && e.clientWidth > 1 && getComputedStyle(e).overflowX === 'hidden';
                    return hidden && e.textContent.trim() && e.scrollWidth > e.clientWidth + 1;
                  });
                  if (root.scrollWidth > root.clientWidth) {
                    faults.push(...[...document.querySelectorAll('body *')].filter(
                      (e) => e.getBoundingClientRect().right > root.clientWidth + 1));
                  }
                  return faults.slice(0, 3).map((e) => e.outerHTML.slice(0, 160)).join(' | ');
                }""").toString();
        say(found.isEmpty() ? "" : when + " does not fit: " + found);
    }

    /** Whatever can be operated shows when it has the focus; a choice may show it on the frame around it. */
    private static final String FOCUS = """
            () => {
              const shows = (e) => {
                const style = getComputedStyle(e);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
              };
              const unseen = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((e) => {
                if (e.type === 'hidden' || e.disabled || !e.checkVisibility({ visibilityProperty: true })) {
                  return false;
                }
                e.focus();
                return document.activeElement !== e || !(shows(e) || e.closest('label, .option') && shows(e.closest('label, .option')));
              });
              document.activeElement.blur();
              return unseen.length ? 'hides where the focus is: ' + unseen.slice(0, 3).map((e) => e.outerHTML.slice(0, 160)).join(' | ') : '';
            }""";

    /** What a screen reader is told of whatever can be operated or stands for a part of the page: a name, and a Chinese one. */
    private void names() {
        for (JsonElement one : devTools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            var node = one.getAsJsonObject();
            var name = value(node, "name");
            if (!node.get("ignored").getAsBoolean()
                    && ANNOUNCED.contains(value(node, "role"))
                    && !name.matches("(?s).*[\\p{IsHan}0-9].*")
                    // the browser's own, in the language of the browser
                    && !name.matches("Show .* picker.*")) {
                say("the " + value(node, "role") + " is called “" + name + "”");
            }
        }
    }

    private static String value(JsonObject node, String key) {
        var value = node.getAsJsonObject(key);
        return value == null || value.get("value") == null
                ? ""
                : value.get("value").getAsString();
    }

    private void shoot(String width) {
        if (!Boolean.getBoolean("pages.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name() + "-" + width + ".png"))
                .setFullPage(true));
    }

    private void answer(Route route) {
        try {
            var url = route.request().url();
            if (!url.startsWith(HOST)) {
                say("asks for " + url);
                route.abort();
                return;
            }
            var path = url.substring(HOST.length() + 1).replaceFirst("[?#].*", "");
            var body = path.equals(name()) ? file : ASSETS.resolve(path);
            if (Files.isRegularFile(body)) {
                weight += Files.size(body);
                route.fulfill(new Route.FulfillOptions().setPath(body).setContentType(type(path)));
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            default -> "text/html;charset=utf-8";
        };
    }
}
