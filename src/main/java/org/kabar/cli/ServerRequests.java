package org.kabar.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What readers ask of a server, made from what its store holds.
 *
 * @param client of the server
 */
record ServerRequests(ServerClient client) {

    private static final String PREFIXES =
            "PREFIX news: <https://w3id.org/kabar/ns#> PREFIX schema: <https://schema.org/> ";
    private static final String PERSONS =
            PREFIXES
                    + "SELECT DISTINCT ?thing { ?article a news:Article ; schema:mentions ?thing ."
                    + " ?thing a news:Person } LIMIT 50";
    private static final String ARTICLES =
            PREFIXES + "SELECT ?article { ?article a news:Article } LIMIT 50";
    private static final List<String> ABOUT_PERSONS =
            List.of(
                    "q/dossier?entity=",
                    "q/entity-mentions?entity=",
                    "q/quotations?speaker=",
                    "q/who-met-whom?person=",
                    "q/timeline?who=");
    private static final List<String> PAGES =
            List.of("", "style.css", "q", "$/ping", ".well-known/void");
    private static final List<String> WORDS = List.of("presiden", "rusia", "gempa", "minister");

    /** Addresses, each kind about as often as the others. */
    List<URI> all() throws InterruptedException {
        List<URI> requests = new ArrayList<>();
        for (String person : client.column(PERSONS)) {
            for (String query : ABOUT_PERSONS) {
                requests.add(at(query + ServerClient.encoded(person)));
            }
        }
        for (String article : client.column(ARTICLES)) {
            String encoded = ServerClient.encoded(article);
            requests.add(at("q/article-facts?article=" + encoded));
            requests.add(
                    at(
                            "news/sparql?query="
                                    + ServerClient.encoded(
                                            "SELECT ?p ?o { <" + article + "> ?p ?o }")));
            for (String page : PAGES) {
                requests.add(at(page));
            }
            for (String word : WORDS) {
                requests.add(at("q/search-text?limit=5&words=" + word));
            }
        }
        if (requests.isEmpty()) {
            throw new UserError("the store has no articles to ask about");
        }
        return requests;
    }

    private URI at(String path) {
        return client.address().resolve(path);
    }
}
