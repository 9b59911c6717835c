package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page over the seeds and one article that means harm, in a browser, as a reader uses it. */
class ExplorerIT {

    private static final String PUTIN =
            "#/entity/https%3A%2F%2Fkabar.example%2Fentity%2Fvladimir-putin";

    @TempDir private static Path folder;
    private static ServedStore served;
    private static Browser browser;

    @BeforeAll
    static void start() {
        String path = folder.resolve("store").toString();
        assertThat(Program.run("load", "seeds", "--store", path, "--quiet").code()).isZero();
        assertThat(
                        Program.run(
                                        "load",
                                        "src/test/resources/hostile/article.jsonl",
                                        "--store",
                                        path,
                                        "--quiet")
                                .code())
                .isZero();
        served = ServedStore.in(Path.of(path));
        browser = new Browser(served.server().address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        served.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsToOthers()).isZero();
        assertThat(browser.run("return String(window.hacked)")).isEqualTo("undefined");
    }

    @Test
    void theFirstPageTellsTheStoryOfTheStore() {
        browser.open("");

        browser.sees("#lead", "Kim Jong-un");
        browser.sees("main", "Vladivostok");
        browser.sees("main", "Vostochny");
        assertThat(browser.all("main svg")).isNotEmpty();
        browser.picture("start");
    }

    @Test
    void aSearchLeadsToAPersonToAnEventToTheSentence() {
        browser.open("");
        WebElement field = browser.one("#q");
        field.sendKeys("Putin");
        field.sendKeys(Keys.ENTER);
        browser.arrives("#/search?q=Putin");
        browser.sees("[data-view=search-names]", "Vladimir Putin");
        assertThat(browser.all("[data-view=search-text] mark")).isNotEmpty();
        browser.picture("search");

        browser.one("[data-view=search-names] a.entity[href*='vladimir-putin']").click();
        browser.arrives("#/entity/");
        browser.sees("h1", "Vladimir Putin");
        browser.sees("[data-view=view-entity-offices]", "residen");
        browser.sees("[data-view=view-entity-with]", "Kim Jong-un");
        assertThat(browser.all("[data-view=view-entity-names] td")).isNotEmpty();
        browser.picture("entity");

        browser.one("[data-view=view-entity-claims] a[href*='#/event/']").click();
        browser.arrives("#/event/");
        assertThat(browser.all("[data-view=view-event-claims] th[scope=col]")).isNotEmpty();
        browser.picture("event");

        browser.one("[data-view=view-event-claims] a[href*='#/article/']").click();
        browser.arrives("#/article/");
        assertThat(browser.one(".sentence.chosen").getText()).isNotBlank();
        assertThat(browser.all(".articletext a.entity")).isNotEmpty();
        browser.picture("article");

        browser.one(".sentence.chosen a.ref").click();
        browser.arrives("side=claims");
        assertThat(browser.one(".claim.chosen").getText()).isNotBlank();

        browser.back();
        browser.back();
        browser.arrives("#/event/");
    }

    @Test
    void theGraphOpensTheEvidenceOfAnEdge() {
        browser.open("#/graph");

        assertThat(browser.one("#graph canvas").isDisplayed()).isTrue();
        browser.one("#edges tbody button").click();
        browser.one("#edge a[href*='#/article/']");
        browser.picture("graph");
        int before = browser.all("#edges tbody tr").size();

        browser.open("#/graph?least=3");
        assertThat(browser.all("#edges tbody tr")).hasSizeLessThan(before);
    }

    @Test
    void eachPartShowsItsQueryWhichRuns() throws Exception {
        browser.open(PUTIN);
        browser.one("[data-view=view-entity-claims] [data-tool=sparql]").click();
        browser.sees("dialog pre.query", "SELECT");
        String query = browser.one("dialog pre.query").getText();
        browser.picture("sparql");
        browser.one("dialog pre.query").sendKeys(Keys.ESCAPE);

        assertThat(query).contains("https://kabar.example/entity/vladimir-putin");
        HttpResponse<String> rows =
                get(
                        served.server().queryEndpoint()
                                + "?query="
                                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(rows.statusCode()).isEqualTo(200);
        assertThat(rows.body()).contains("kim-jong-un");
    }

    @Test
    void eachPartCanBeTakenAsATableOrAsTurtle() throws Exception {
        browser.open(PUTIN);
        String table = link("[data-view=view-entity-claims] a.tool[download$='.csv']");
        String turtle = link("[data-view=view-entity-claims] a.tool[download$='.ttl']");

        assertThat(get(table).body().lines().count()).isGreaterThan(2);
        assertThat(get(turtle).body()).contains("vladimir-putin").contains("news:");
    }

    private static String link(String selector) {
        return String.valueOf(browser.one(selector).getDomProperty("href"));
    }

    @Test
    void languageAndColoursAreRemembered() {
        browser.open("");
        String before = browser.one("nav").getText();
        String light = background();
        browser.one("#lang").click();
        browser.one("#theme").click();
        browser.open("");

        assertThat(browser.one("nav").getText()).isNotEqualTo(before);
        assertThat(background()).isNotEqualTo(light);
        browser.picture("dark");
        browser.one("#lang").click();
        browser.one("#theme").click();
    }

    private static String background() {
        return String.valueOf(
                browser.run("return getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void theKeyboardIsEnough() {
        browser.open("");
        browser.run("document.body.focus()");
        browser.one("body").sendKeys(Keys.TAB);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("skip");
        assertThat(
                        browser.run(
                                "return getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                .isEqualTo(true);
        browser.one("#skip").sendKeys(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#/search?q=kim", PUTIN, "#/graph"})
    void aPhoneShowsAllWithoutMovingSideways(String view) {
        browser.width(390);
        try {
            browser.open(view);
            assertThat(
                            browser.run(
                                    "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            browser.picture("phone-" + Math.abs(view.hashCode() % 1000));
        } finally {
            browser.width(1280);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/article/https%3A%2F%2Fkabar.example%2Farticle%2Fjavascript-window-hacked-1.54720ad562f7b346",
                "#/search?q=%3Cimg%20src%3Dx%20onerror%3D%22window.hacked%3D1%22%3E",
                "#/search?q=jahat",
                "#/entity/javascript%3Awindow.hacked%3D1",
                "#/entity/https%3A%2F%2Fkabar.example%2Fentity%2F%3Cscript%3E",
                "#/event/%00%22%7D%20UNION%20%7B",
                "#/nothing/there"
            })
    void whatMeansHarmIsTextAndNothingElse(String view) {
        browser.open(view);

        assertThat(browser.complaints()).allMatch(it -> it.contains("400 (Bad Request)"));
        assertThat(browser.all("main script, main iframe, main img, main [onerror]")).isEmpty();
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('a')].filter(it =>"
                                        + " !/^https?:$/.test(it.protocol)).length"))
                .isEqualTo(0L);
    }

    @Test
    void fusekisPageTakesAQueryOver() {
        browser.open("");
        browser.run("location.href = 'ui/#/dataset/news/query?query=ASK%20%7B%7D'");
        browser.sees(".CodeMirror", "ASK {}");
        browser.picture("ui");
        // It would fetch prefixes from another site, which its page may not.
        assertThat(browser.complaints())
                .allMatch(it -> it.contains("prefix.cc") || it.contains("[WARNING]"));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/csv, text/turtle;q=0.9")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
