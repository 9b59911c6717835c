package org.kabar.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as a reader of the page. Used by one thread. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final URI address;

    /** Opens one for a server; skips the test where there is none. */
    Browser(URI address) {
        Optional<Path> program = found("chromium", "google-chrome", "chrome");
        Optional<Path> steering = found("chromedriver");
        assumeTrue(
                program.isPresent() && steering.isPresent(),
                "chromium and chromedriver are not installed");
        this.address = address;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
        options.addArguments("--lang=en", "--window-size=1280,1600", "--force-color-profile=srgb");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        driver =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(steering.orElseThrow().toFile())
                                .build(),
                        options);
    }

    private static Optional<Path> found(String... names) {
        return Stream.of(names)
                .flatMap(
                        name ->
                                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Goes to a view, such as {@code #/graph}, anew. */
    void open(String view) {
        driver.get("about:blank");
        driver.get(address + view);
        // A view is there when nothing in it still waits for an answer.
        until(
                browser ->
                        Boolean.TRUE.equals(
                                run(
                                        "return !!document.querySelector('main h1, main .state.error')")));
        settled();
    }

    /** Waits until no part of the view waits for an answer. */
    void settled() {
        until(
                browser ->
                        Boolean.TRUE.equals(
                                run(
                                        "return !document.querySelector('main [aria-busy=true], main .state.loading')")));
    }

    /** Waits for an element; fails if it does not come. */
    WebElement one(String selector) {
        return until(browser -> driver.findElement(By.cssSelector(selector)));
    }

    /** All elements of now. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until a text is to be seen in an element. */
    void sees(String selector, String text) {
        until(browser -> driver.findElement(By.cssSelector(selector)).getText().contains(text));
    }

    private <T> T until(java.util.function.Function<ChromeDriver, T> condition) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .until(() -> condition.apply(driver), found -> !Boolean.FALSE.equals(found));
    }

    /** Waits until the address holds a text. */
    void arrives(String part) {
        until(browser -> String.valueOf(driver.getCurrentUrl()).contains(part));
        settled();
    }

    /** Runs a script in the page. */
    Object run(String script) {
        Object result = ((JavascriptExecutor) driver).executeScript(script);
        return result == null ? "" : result;
    }

    /** Shows pages as on a screen of this width. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1600, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Goes back as the button of the browser does. */
    void back() {
        driver.navigate().back();
    }

    /** Keeps a picture. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** What the browser warned of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(String::valueOf)
                .toList();
    }

    /** How many files the page had from others than its own server. */
    long requestsToOthers() {
        return (Long)
                run(
                        "return performance.getEntriesByType('resource')"
                                + ".filter(it => !it.name.startsWith(location.origin) && it.responseStatus).length");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
