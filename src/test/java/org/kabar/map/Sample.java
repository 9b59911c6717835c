package org.kabar.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.Article;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Links;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Producer;
import org.kabar.model.Published;
import org.kabar.model.Quotation;
import org.kabar.model.Source;
import org.kabar.model.Span;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.Theme;
import org.kabar.model.When;
import org.kabar.model.Where;

/** Builds small extractions for tests, part by part. */
public final class Sample {

    private final String id;
    private String text = "";
    private Metadata metadata = Metadata.none();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private Sample(String id) {
        this.id = id;
    }

    /** An article of this identifier with nothing in it. */
    public static Sample article(String id) {
        return new Sample(id);
    }

    /** A governor meets farmers in a village, as one outlet has it from another. */
    public static Sample meeting(String id) {
        return article(id)
                .text(
                        "Gubernur Sari Dewi bertemu Serikat Tani Maju 😀 di Desa Ampel. \"Kami siap membantu,\" katanya.")
                .titled("Gubernur temui petani", "Warta Desa", LocalDate.of(2024, 5, 2))
                .entity("e1", EntityType.PERSON, "sari-dewi", "Sari Dewi")
                .entity("e2", EntityType.ORGANIZATION, "serikat-tani-maju", "Serikat Tani Maju")
                .entity("e3", EntityType.PLACE, "desa-ampel", "Desa Ampel")
                .entity("e4", EntityType.OUTLET, "kantor-warta", "Kantor Warta")
                .unnamed("e5", "seorang pejabat")
                .office("e1", "Gubernur")
                .says("meet", List.of("e1", "e2"), List.of(), Optional.of("e3"), List.of("e4"))
                .quote("e1", new Span(63, 82));
    }

    /** Sets the text. */
    public Sample text(String value) {
        this.text = value;
        return this;
    }

    /** Sets headline, outlet and day. */
    public Sample titled(String title, String publisher, LocalDate day) {
        metadata =
                new Metadata(
                        metadata.url(),
                        Optional.of(title),
                        Optional.of(publisher),
                        metadata.author(),
                        metadata.editor(),
                        metadata.section(),
                        Optional.of("id"),
                        Optional.of(Published.on(day)));
        return this;
    }

    /** Sets the language. */
    public Sample language(String tag) {
        metadata =
                new Metadata(
                        metadata.url(),
                        metadata.title(),
                        metadata.publisher(),
                        metadata.author(),
                        metadata.editor(),
                        metadata.section(),
                        Optional.of(tag),
                        metadata.published());
        return this;
    }

    /** Adds an entity with a key; it is mentioned wherever its name stands. */
    public Sample entity(String entity, EntityType type, String key, String name) {
        entities.add(entity(entity, type, Optional.of(key), name));
        return this;
    }

    /** Adds a source without a name. */
    public Sample unnamed(String entity, String words) {
        entities.add(entity(entity, EntityType.UNNAMED_SOURCE, Optional.empty(), words));
        return this;
    }

    /** Adds an office of nobody's but the holder's. */
    public Sample office(String holder, String title) {
        offices.add(new Office(holder, title, Optional.empty()));
        return this;
    }

    /** Adds a quotation. */
    public Sample quote(String speaker, Span span) {
        quotations.add(new Quotation(Optional.of(speaker), span));
        return this;
    }

    /** Adds an assertion whose evidence is the first sentence. */
    public Sample says(
            String type,
            List<String> actors,
            List<String> recipients,
            Optional<String> place,
            List<String> via) {
        Span first = new Span(0, Math.max(1, Text.of(text).codePoint(text.indexOf('.') + 1)));
        return says(
                new Assertion(
                        "a" + (assertions.size() + 1),
                        type,
                        actors,
                        recipients,
                        Optional.empty(),
                        new Where(place, Optional.empty(), Optional.empty()),
                        When.unknown(),
                        new Source(List.of(), via, Stance.AFFIRMS),
                        Status.OCCURRED,
                        Links.none(),
                        Optional.empty(),
                        0.9,
                        List.of(first)));
    }

    /** Adds an assertion. */
    public Sample says(Assertion assertion) {
        assertions.add(assertion);
        return this;
    }

    /** An assertion with a theme, a time and no more. */
    public static Assertion told(
            String type, List<String> actors, List<String> recipients, Theme theme, When when) {
        return new Assertion(
                "t1",
                type,
                actors,
                recipients,
                Optional.of(theme),
                Where.unknown(),
                when,
                new Source(List.of(), List.of(), Stance.AFFIRMS),
                Status.OCCURRED,
                Links.none(),
                Optional.empty(),
                1.0,
                List.of());
    }

    /** The extraction. */
    public Extraction extraction() {
        return new Extraction(
                new Article(id, metadata, Text.of(text)),
                new Producer("test/1", Map.of("ner", "00ff")),
                entities,
                offices,
                assertions,
                quotations,
                List.of());
    }

    private Entity entity(String entity, EntityType type, Optional<String> key, String name) {
        int at = text.indexOf(name);
        List<Span> mentions =
                at < 0 ? List.of() : List.of(Text.of(text).spanOfUnits(at, at + name.length()));
        return new Entity(entity, type, List.of(name), mentions, key, Optional.empty(), 1.0);
    }
}
