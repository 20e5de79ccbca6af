package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium for a class of tests, which is tagged {@code browser} and registers this as a static extension.
 *
 * <p>Addresses are relative to the application under test. An error in a page's own script fails the test.
 */
public final class Browser implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    public static final int PHONE = 320;
    public static final int DESKTOP = 1280;

    private static final String OUT_OF_REACH =
            "[...document.querySelectorAll('a, button, input, select, textarea, summary, [role=button], [role=link]')]"
                    + ".filter(one => one.checkVisibility() && !one.closest('[aria-hidden=true]')"
                    + " && (one.tabIndex < 0 || one.matches('a:not([href])')))"
                    + ".map(one => one.outerHTML.slice(0, 100))";
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("UNDERSIGNED_BROWSER_REQUIRED"));
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    // In the page and violations only: the builder would bring all that passes over too, and take a second page to do
    // so.
    private static final String FIND_VIOLATIONS = """
            () => axe.run({ resultTypes: ['violations'] }).then(found => found.violations
                .map(rule => [rule.id + ': ' + rule.help, ...rule.nodes.map(node => node.target + ' ' + node.html)].join('\\n  '))
                .join('\\n'))""";

    private final List<String> scriptErrors = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    public Page page(int width) {
        return page(width, ColorScheme.LIGHT);
    }

    public Page page(int width, ColorScheme scheme) {
        return open(new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }

    public Page pageWithoutScripts(int width) {
        return open(new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(false));
    }

    private Page open(NewContextOptions options) {
        // What scrolls smoothly is not where it was seen a moment before, and cannot be pressed.
        BrowserContext context = chromium.newContext(
                options.setReducedMotion(ReducedMotion.REDUCE).setBaseURL("http://localhost:" + RestAssured.port));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        return page;
    }

    public static void assertNoAxeViolations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertEquals("", page.evaluate(FIND_VIOLATIONS), page.url());
    }

    /**
     * What every page of site and desk keeps: nothing for axe to say, no wider than its window, no style or script in the page, and nothing to
     * press that the keyboard does not come to.
     */
    public static void assertWellMade(Page page) {
        assertNoAxeViolations(page);
        assertTrue(
                (boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"),
                page.url() + " is wider than the window");
        assertEquals(
                0,
                page.locator("[style], script:not([src]):not([type='application/ld+json'])")
                        .count(),
                page.url());
        assertEquals(List.of(), page.evaluate(OUT_OF_REACH), page.url());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (REQUIRED || Files.isExecutable(CHROMIUM)) {
            return ConditionEvaluationResult.enabled(null);
        }
        sayOnce("The browser walks are left out: there is no " + CHROMIUM + ".");
        return ConditionEvaluationResult.disabled("no " + CHROMIUM);
    }

    // Quarkus loads test classes more than once, each with statics of its own; system properties are shared.
    private static void sayOnce(String line) {
        if (System.setProperty("undersigned.said", line) == null) {
            System.out.println(line);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assertTrue(Files.isExecutable(CHROMIUM), "the browser walks are required, and there is no " + CHROMIUM);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE / 4);
        playwright = Playwright.create();
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS)
                        .setTimeout(PATIENCE));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> errors = List.copyOf(scriptErrors);
        scriptErrors.clear();
        assertEquals(List.of(), errors, "errors in the page's scripts");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
