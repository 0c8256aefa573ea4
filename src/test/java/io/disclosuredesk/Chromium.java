package io.disclosuredesk;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The installed Chromium, driven through Playwright; nothing is downloaded. Without a Chromium the test is aborted
 * loudly, on a build server (environment variable {@code CI=true}) it fails.
 */
@NullMarked
public final class Chromium implements AutoCloseable {

    /**
     * What a test needs no browser for. The suggestions of the address bar alone cost two processes and more than a second for
     * each window; the others Playwright switches off too, but the last list is the one that counts.
     */
    private static final String NEEDLESS = String.join(
            ",",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup",
            "WebUIOmniboxFullPopup",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BoundaryEventDispatchTracksNodeRemoval",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "Translate",
            "OptimizationHints");

    private static final List<String> ARGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=" + NEEDLESS);

    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(ARGS));
    }

    /** Launches a headless browser; close it after use. The variable {@code CHROMIUM} names the executable to use instead. */
    public static Chromium launch() {
        return new Chromium(executable().orElseGet(Chromium::missing));
    }

    /** The browser itself, for contexts of one's own (size, locale, downloads). */
    public Browser browser() {
        return browser;
    }

    /** A fresh page in a context of its own. */
    public Page newPage() {
        return browser.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        var named = System.getenv("CHROMIUM");
        return (named == null ? INSTALLED.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        var reason = """
                未找到 Chromium 浏览器，本项浏览器测试没有执行。请安装 chromium，或者用环境变量 CHROMIUM 指明其路径。
                No Chromium found: this browser test did NOT run. Install chromium or name it in the variable CHROMIUM.""";
        System.err.println(reason); // build tools keep the reason of a skipped test to themselves
        return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
    }
}
