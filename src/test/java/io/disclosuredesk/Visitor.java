package io.disclosuredesk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** People at their screens: opens pages, signs in, takes a task in Tasklist, and keeps a picture of every page. */
final class Visitor implements AutoCloseable {

    /** Where Tasklist shows the open task. */
    private static final String TASK = ".task-details";

    private static final Pattern READ_HERE = Pattern.compile("/tasklist/|/desk|/apply|/login");

    private final Browser browser;
    private final String base;
    private final String series;
    private int picture = 1;
    private String last = "";
    private boolean refusalsExpected;
    private boolean completed;
    private final HandbookPictures handbook;
    private int clicks;
    private long began;
    private long done;
    private final Set<BrowserContext> scriptless = new HashSet<>();

    /** @param series begins the names of the pictures in {@code target/pictures} */
    Visitor(Browser browser, int port, String series) {
        this.browser = browser;
        this.base = "http://localhost:" + port;
        this.series = series;
        this.handbook = new HandbookPictures(series);
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    /** A new page of a visitor nobody knows. */
    Page page(int width, int height) {
        return context(width, height).newPage();
    }

    /** A new page of a visitor whose browser runs no scripts. */
    Page scriptless(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(false));
        context.setDefaultTimeout(60_000);
        scriptless.add(context);
        return context.newPage();
    }

    /** The name of the picture taken last. */
    String last() {
        return last;
    }

    /** Does {@code work} as a member of staff who has signed in; fails when the page's scripts fail. */
    void as(String user, String path, Consumer<Page> work) {
        try (var context = context(1440, 1000)) {
            var page = context.newPage();
            var problems = new ArrayList<String>();
            page.onPageError(problems::add);
            page.onResponse(response -> {
                if (response.status() >= 400 && !refusalsExpected && !isGone(response)) {
                    problems.add(response.status() + " " + response.url());
                }
            });
            try {
                page.navigate(base + path);
                page.getByLabel("用户名").fill(user);
                page.getByLabel("密码").fill("Demo-Yunzhou-2026");
                page.getByRole(AriaRole.BUTTON, named("登录")).click();
                work.accept(page);
            } catch (RuntimeException | AssertionError e) {
                keepPicture(page, "failed-" + user);
                throw new AssertionError("as " + user + ", with " + problems, e);
            }
            if (!problems.isEmpty()) {
                throw new AssertionError("as " + user + ": " + problems);
            }
        }
    }

    /** Tasklist may ask once more for the task that was just completed. */
    private boolean isGone(Response response) {
        return completed && response.status() == 404 && response.url().contains("/engine/default/task/");
    }

    /** Does {@code work} on the first task of a filter in Tasklist, signed for. */
    void atTask(String user, String filter, Consumer<Page> work) {
        as(user, "/camunda/app/tasklist/default/", page -> {
            completed = false;
            // on a slow first visit Tasklist asks once more for its words, and draws itself anew
            expect(page.locator("[placeholder='筛选任务']")).isVisible();
            var card = page.locator(".tasks-list > li").first();
            // the task may still be on its way through the job executor
            var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            do {
                startCounting();
                click(page.locator(".task-filter").getByText(filter));
                page.waitForLoadState(LoadState.NETWORKIDLE);
            } while (!card.isVisible() && System.nanoTime() < deadline);
            click(card);
            click(page.locator("[ng-click='claim()']").first());
            expect(page.locator("[ng-click='unclaim()']")).isVisible();
            // the facts above the form come a moment later and push it down, away from under a click
            page.waitForLoadState(LoadState.NETWORKIDLE);
            work.accept(page);
        });
    }

    /** Completes the open task; a refusal would keep the form with its button, a success closes it. */
    void complete(Page page) {
        completed = true;
        click(page.locator("button[ng-click='complete()']"));
        expect(page.locator("button[ng-click='complete()']")).hasCount(0);
        done = System.nanoTime();
    }

    /** From here on clicks and time are counted as those of one stage; {@link #atTask} does so at the opened list. */
    void startCounting() {
        clicks = 0;
        began = System.nanoTime();
        done = 0;
    }

    /** One click of whoever works. */
    void click(Locator target) {
        clicks++;
        target.click();
    }

    /** Chooses in a list, which counts as one click. */
    void select(Locator list, String value) {
        clicks++;
        list.selectOption(value);
    }

    /** The stage is finished: what it took stands in the handbook. */
    void stage(String stage, String role) {
        ClickTable.hold(stage, role, clicks, Duration.ofNanos((done > 0 ? done : System.nanoTime()) - began));
    }

    /** Tries to complete the open task; the server refuses with the sentence, and the form keeps its button. */
    void isRefused(Page page, String sentence) {
        refusalsExpected = true;
        page.locator("button[ng-click='complete()']").click();
        expect(page.locator(".page-notifications")).containsText(sentence);
        refusalsExpected = false;
        expect(page.locator("button[ng-click='complete()']")).isEnabled();
    }

    /** Chooses in a select of form-js: a box that opens a list. */
    void choose(Page page, String label, String option) {
        clicks++;
        page.locator(".fjs-form-field-select:has(label:has-text('" + label + "')) .fjs-input-group")
                .click();
        page.locator(".fjs-dropdownlist-item:has-text('" + option + "')")
                .first()
                .click();
    }

    /**
     * Keeps a picture of the page; pages of staff and those that scripts go on building must put no barrier in anybody's way
     * here, the others as they were sent ({@link EveryPageIT}). Those for administrators are the engine's.
     */
    void shoot(Page page, String name) {
        keepPicture(page, name);
        if (!scriptless.contains(page.context())
                && READ_HERE.matcher(page.url()).find()) {
            Barriers.assertNone(page, series + " " + name);
        }
    }

    /** The open task for somebody who enlarges everything to 200 %: nothing has to be scrolled sideways. */
    void shootEnlarged(Page page, String name) {
        var desktop = page.viewportSize();
        page.setViewportSize(desktop.width / 2, desktop.height / 2);
        shoot(page, name);
        fits(page, name, desktop.width / 2);
        page.setViewportSize(desktop.width, desktop.height);
    }

    /** Keeps a picture of what fits the screen, of a page too long for a picture. */
    void shootScreen(Page page, String name) {
        handbook.keep(name, page.screenshot(new Page.ScreenshotOptions().setPath(next(name))), page.locator("body"));
    }

    /** Keeps a picture of a part of the page. */
    void shootPart(Page page, String selector, String name) {
        var part = page.locator(selector).first();
        handbook.keep(name, part.screenshot(new Locator.ScreenshotOptions().setPath(next(name))), part);
    }

    /** Keeps a picture of a part of the page as it is on a phone. */
    void shootPhonePart(Page page, String selector, String name) {
        var desktop = page.viewportSize();
        page.setViewportSize(390, 844);
        shootPart(page, selector, name);
        page.setViewportSize(desktop.width, desktop.height);
    }

    /** Keeps a picture of the open task in Tasklist, all of it, however far one would have to scroll. */
    void shootTask(Page page, String name) {
        var task = page.locator(TASK);
        expect(task.locator(".dd-facts").first()).isVisible();
        var screen = page.viewportSize();
        var more = (Number) task.evaluate("""
                (task) => Math.max(0, ...[...task.querySelectorAll('*')].map((box) =>
                  ['auto', 'scroll'].includes(getComputedStyle(box).overflowY) ? box.scrollHeight - box.clientHeight : 0))""");
        page.setViewportSize(screen.width, screen.height + more.intValue());
        page.evaluate("document.activeElement.blur()");
        var box = task.boundingBox();
        var button = task.locator(".form-actions");
        var end = button.isVisible() ? button.boundingBox() : box;
        var height = Math.min(box.height, end.y + end.height - box.y);
        var shown = page.screenshot(new Page.ScreenshotOptions()
                .setPath(next(name))
                .setClip(box.x, box.y, box.width, height)
                // goes away by itself; the form says the same for good
                .setStyle(".page-notifications { visibility: hidden !important; }"));
        page.setViewportSize(screen.width, screen.height);
        handbook.keep(name, shown, task);
        Barriers.assertNone(page, TASK, series + " " + name);
    }

    private void keepPicture(Page page, String name) {
        var shown =
                page.screenshot(new Page.ScreenshotOptions().setPath(next(name)).setFullPage(true));
        handbook.keep(name, shown, page.locator("body"));
    }

    private Path next(String name) {
        last = "%s-%02d-%s.png".formatted(series, picture++, name);
        return Path.of("target/pictures", last);
    }

    /** @throws AssertionError if a picture of the handbook shows something else by now, or was not taken */
    @Override
    public void close() {
        handbook.close();
    }

    /** The page on a desktop, on a phone, where nothing may stick out, and as printed. */
    void shootAll(Page page, String name) {
        var desktop = page.viewportSize();
        shoot(page, name);
        page.setViewportSize(390, 844);
        keepPicture(page, name + "-phone");
        fits(page, name, 390);
        page.setViewportSize(desktop.width, desktop.height);
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target/pictures/%s-%02d-%s-print.pdf".formatted(series, picture++, name)))
                .setFormat("A4"));
    }

    /** Nothing has to be scrolled sideways on a screen of so many pixels. */
    static void fits(Page page, String name, int screen) {
        var width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > screen) {
            throw new AssertionError(name + " is " + width + " pixels wide on a screen of " + screen);
        }
    }

    String url(String path) {
        return base + path;
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private BrowserContext context(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(60_000);
        return context;
    }
}
