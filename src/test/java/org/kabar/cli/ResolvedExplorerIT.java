package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page over a store in which what is one was found, in a browser, as a reader uses it. */
class ResolvedExplorerIT {

    @TempDir private static Path folder;
    private static ServedStore served;
    private static Browser browser;

    /** A journey and what happens on it, as one outlet words and dates it. */
    private static String told(String id, String outlet, String meets, String place, String day) {
        return """
        {"id": "%s", "publisher": "%s", "published": "2024-05-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["Rufinus Tetelepta"]}, \
        {"id": "e2", "type": "Person", "names": ["Sutarto Wirjoatmodjo"]}, \
        {"id": "e3", "type": "Place", "names": ["%s"]}], \
        "assertions": [{"id": "a1", "type": "arrive", "actors": ["e1"], "destination": "e3", "status": "occurred", "stance": "affirms", "start": "2024-05-01", "end": "2024-05-01"}, \
        {"id": "a2", "type": "%s", "actors": ["e1", "e2"], "place": "e3", "status": "occurred", "stance": "affirms", "start": "2024-05-02", "end": "%s"}]}
        """
                .formatted(id, outlet, place, meets, day);
    }

    @BeforeAll
    static void start() throws IOException {
        CommandStore made = new CommandStore(folder, "store");
        made.load(
                List.of(
                        told("satu", "Warta Satu", "meet", "Wairinding", "2024-05-02"),
                        told("dua", "Warta Dua", "negotiate", "Wairinding", "2024-05-03")));
        made.run("resolve");
        served = ServedStore.in(folder.resolve("store"));
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
    }

    @Test
    void theListsCountLinkedEventsOnce() {
        browser.open("");

        browser.sees("[data-view=view-busiest]", "Rufinus Tetelepta and Sutarto Wirjoatmodjo");
        assertThat(browser.all("[data-view=view-busiest] a.cardlink")).hasSize(2);
        assertThat(browser.one("[data-view=view-busiest]").getText()).doesNotContain("1 outlet");
        browser.sees("#lead", "Told by 2 outlets in 2 articles.");
        browser.picture("resolved-start");
    }

    @Test
    void aJourneyIsAStoryOfBothOutlets() {
        browser.open("");
        browser.one("[data-view=view-stories] a.cardlink").click();
        browser.arrives("#/story/");

        browser.sees("[data-view=view-story-articles]", "Warta Satu");
        browser.sees("[data-view=view-story-articles]", "Warta Dua");
        browser.sees("[data-view=view-story-ways]", "Warta Dua");
        browser.picture("resolved-story");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meet", "negotiate"})
    void eachTellingOfAMeetingLeadsToBothSideBySide(String told) {
        browser.open("#/search?q=Rufinus");
        browser.one("[data-view=search-names] a.entity[href*='rufinus']").click();
        browser.arrives("#/entity/");
        browser.one("[data-view=view-entity-claims] a[href*='" + told + "_']").click();
        browser.arrives("#/event/");

        browser.sees("main", "2 assertions in 2 articles of 2 outlets.");
        assertThat(browser.all("[data-view=view-event-claims] th[scope=col]")).hasSize(3);
        browser.one("#to-story").click();
        browser.arrives("#/story/");
        browser.sees("[data-view=view-story-articles]", "Warta Satu");
        browser.sees("[data-view=view-story-articles]", "Warta Dua");
    }
}
