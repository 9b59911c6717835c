package org.kabar.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.kabar.model.Metadata;
import org.kabar.model.Published;

/**
 * All that the tasks of a job must know; texts only, so that it can be sent.
 *
 * @param base the beginning of all IRIs of data
 * @param version the version of Kabar, recorded as the maker of extractions
 * @param programme tells the programme from others, see {@link org.kabar.load.Fingerprints}
 * @param publisher the outlet, for articles that do not say; at most one
 * @param published the day or moment of publication (ISO 8601), for articles that do not say; at
 *     most one
 * @param language a BCP 47 tag, for articles that do not say; at most one
 * @param resolve whether to find what is one across articles
 */
record JobSettings(
        String base,
        String version,
        String programme,
        List<String> publisher,
        List<String> published,
        List<String> language,
        boolean resolve)
        implements Serializable {

    /** What is taken where an article does not say. */
    Metadata defaults() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                publisher.stream().findFirst(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language.stream().findFirst(),
                published.stream().findFirst().map(Published::parse));
    }
}
