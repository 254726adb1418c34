package org.karvan.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.karvan.platform.faces.Reader;

/** One reader with a browser window of his own. All share one Chromium, which is started once per run. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Where the guide's pictures are, written only with {@code -Dkarvan.screenshots=write}. */
    private static final Path PICTURES = Path.of("docs/guide/images");

    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 1000;

    /** Narrow enough to be read in a guide without being made smaller. */
    private static final int PICTURE_WIDTH = 1100;
    private static final int PICTURE_HEIGHT = 600;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final double PATIENCE_MILLISECONDS = 30_000;

    private static com.microsoft.playwright.Browser chromium;

    private final BrowserContext window;
    private final Page page;
    private final String root;
    private final String language;

    private Browser(URI root, String language, int width, int height) {
        this.root = root.toString().replaceAll("/$", "");
        this.language = language;
        this.window = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setTimezoneId("Asia/Karachi")
                .setLocale(language.equals("ur") ? "ur-PK" : "en-GB"));
        window.setDefaultTimeout(PATIENCE_MILLISECONDS);
        window.addCookies(List.of(new Cookie(Reader.COOKIE, language).setUrl(this.root)));
        this.page = window.newPage();
    }

    /** A reader of English. */
    static Browser english(URI root) {
        return reading(root, "en");
    }

    /** A reader of that language. */
    static Browser reading(URI root, String language) {
        return new Browser(root, language, DESK_WIDTH, DESK_HEIGHT);
    }

    /** A reader of that language with a telephone in his hand. */
    static Browser onThePhone(URI root, String language) {
        return new Browser(root, language, PHONE_WIDTH, PHONE_HEIGHT);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    private static Path installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium on the PATH; bin/test installs it"));
    }

    /** The open page. */
    Page page() {
        return page;
    }

    /** Opens a page of the portal by its path. */
    Browser open(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Signs in through the form; the language stays the reader's, whatever his account says. */
    Browser signIn(String email, String password) {
        open("/identity/sign-in.xhtml");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:submit']").click();
        page.locator(".who").waitFor();
        return open("/index.xhtml?language=" + language);
    }

    /** Keeps the open page as a picture of the guide, when pictures are asked for. */
    void picture(String name) {
        if ("write".equals(System.getProperty("karvan.screenshots"))) {
            ViewportSize usual = page.viewportSize();
            page.setViewportSize(Math.min(usual.width, PICTURE_WIDTH), PICTURE_HEIGHT);
            new Picture(page.screenshot(new Page.ScreenshotOptions().setFullPage(true))).write(PICTURES.resolve(name + ".png"));
            page.setViewportSize(usual.width, usual.height);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
