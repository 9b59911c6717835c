package org.kabar.spark;

import java.io.InputStream;
import org.kabar.load.Authorities;
import org.kabar.load.Fingerprints;
import org.kabar.load.Making;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.ShapeCheck;

/**
 * What the tasks of one process work with. It is sent as settings alone; models and rules are
 * opened where it arrives, once, when a task first needs them. Thread-safe.
 */
final class Workshop extends OpenedOnArrival<Workshop.Tools> {

    private static final long serialVersionUID = 1L;

    private final JobSettings settings;

    /**
     * The tools.
     *
     * @param iris makes the names
     * @param inputs reads files
     * @param json reads lines that were sent
     * @param fingerprints tell inputs apart
     * @param understanding knows the models that were read
     * @param making makes graphs
     * @param resolve whether to leave what is needed to find what is one across articles
     */
    record Tools(
            Iris iris,
            Inputs inputs,
            JsonReader json,
            Fingerprints fingerprints,
            Understanding understanding,
            Making making,
            boolean resolve) {}

    Workshop(JobSettings settings) {
        this.settings = settings;
    }

    @Override
    protected Tools open() {
        Reference reference = Reference.load();
        JsonReader json = new JsonReader(reference.eventTypes());
        Authorities authorities = languages -> AuthorityFile.read(reference.authority(), languages);
        Understanding understanding =
                Understanding.whenNeeded(
                        authorities, settings.language().stream().findFirst(), settings.version());
        Iris iris = new Iris(settings.base());
        return new Tools(
                iris,
                new Inputs(
                        json,
                        Limits.standard(),
                        settings.defaults(),
                        InputStream.nullInputStream()),
                json,
                new Fingerprints(settings.programme()),
                understanding,
                new Making(
                        understanding,
                        () -> new Mapper(iris, understanding.authority()),
                        new ShapeCheck(reference)::violations),
                settings.resolve());
    }
}
