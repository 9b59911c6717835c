package org.kabar.cli;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Authorities;
import org.kabar.load.Extracting;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.model.Metadata;
import org.kabar.model.Published;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, shared by the commands that read articles. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders or archives, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The outlet, for articles that do not say.")
    private @Nullable String publisher;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day or moment of publication (ISO 8601), for articles that do not say.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "The language, for articles that do not say: en, id. Without it, it is found from the text.")
    private @Nullable String language;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads that read articles (default: as many as there are processors).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--limit", paramLabel = "N", description = "Stop after N articles.")
    private long limit = Long.MAX_VALUE;

    /**
     * The reading of all inputs.
     *
     * @param eventTypes the identifiers of all event types that the ontology declares
     */
    Extracting extracting(Set<String> eventTypes) {
        if (limit < 1) {
            throw new UserError("--limit must be at least 1");
        }
        Inputs inputs =
                new Inputs(new JsonReader(eventTypes), Limits.standard(), defaults(), System.in);
        return new Extracting(inputs, paths, jobs(), limit);
    }

    /** What understands the articles; the pack of the language that the options name is loaded. */
    Understanding understanding(Reference reference, String version) {
        return understanding(
                () -> Understanding.load(authorities(reference), languageTag(), version));
    }

    /** The same, with nothing loaded before an article needs it. */
    Understanding understandingWhenNeeded(Reference reference, String version) {
        return understanding(
                () -> Understanding.whenNeeded(authorities(reference), languageTag(), version));
    }

    private static Understanding understanding(Supplier<Understanding> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException noPack) {
            throw new UserError("--language: " + noPack.getMessage());
        }
    }

    private static Authorities authorities(Reference reference) {
        return languages -> AuthorityFile.read(reference.authority(), languages);
    }

    private Optional<String> languageTag() {
        return Optional.ofNullable(language);
    }

    /**
     * Checks that the end of the input will be seen, so that what is missing is really gone.
     *
     * @throws UserError if it will not
     */
    void checkPrunable() {
        if (isLimited()) {
            throw new UserError("--prune needs the whole input; leave --limit out");
        }
        if (paths.contains(Inputs.STANDARD_INPUT)) {
            throw new UserError("--prune needs files or folders, not standard input");
        }
    }

    /**
     * Looks for the input before anything that takes time is loaded.
     *
     * @throws UserError if there is nothing under any of the paths
     */
    void requireInput() {
        if (paths.stream().noneMatch(Inputs::exists)) {
            throw new UserError(String.join(", ", paths) + ": there is no such file or folder");
        }
    }

    /** How many threads. */
    int jobs() {
        if (jobs < 1) {
            throw new UserError("--jobs must be at least 1");
        }
        return jobs;
    }

    /**
     * Whether all are lines of JSON by their names: mostly extractions that were made before, which
     * need no models.
     */
    boolean isJsonLines() {
        return paths.stream().allMatch(path -> path.matches(".*\\.(jsonl|ndjson)(\\.(gz|zst))?"));
    }

    /** Whether the run is to stop early. */
    boolean isLimited() {
        return limit < Long.MAX_VALUE;
    }

    /** The paths as given. */
    List<String> paths() {
        return paths;
    }

    /** What the options say of articles that do not say it themselves. */
    private Metadata defaults() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(publisher),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(language),
                Optional.ofNullable(published).map(InputOptions::parse));
    }

    private static Published parse(String words) {
        try {
            return Published.parse(words);
        } catch (DateTimeException noDate) {
            throw new UserError(
                    "--published must be a day such as 2023-09-12 or a moment such as 2023-09-12T11:54:00+07:00");
        }
    }
}
