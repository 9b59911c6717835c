package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.kabar.extract.Scene;
import org.kabar.model.Quotation;

/** Reads quotations and events from an article whose names are known. Immutable, thread-safe. */
public final class EventReader {

    private final EventPack pack;
    private final Statements statements;

    /** A reader with a language's words. */
    public EventReader(EventPack pack) {
        this.pack = pack;
        this.statements = new Statements(pack);
    }

    /** What the article tells. */
    public Told read(Scene scene) {
        List<Statement> all = statements.of(scene);
        Referents referents =
                new Referents(
                        pack.lexicon(),
                        scene.entities(),
                        scene.offices(),
                        all,
                        OwnOutlet.among(scene.entities(), scene.article().metadata().publisher()));
        AssertionLog log = new AssertionLog(pack.calibration());
        List<Quotation> quotations = new ArrayList<>();
        for (Statement statement : all) {
            StatementReader reader =
                    new StatementReader(pack, scene.article().text(), statement, referents, log);
            quotations.addAll(reader.read());
        }
        return new Told(quotations, log.assertions());
    }
}
