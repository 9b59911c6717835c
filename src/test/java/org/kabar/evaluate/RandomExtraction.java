package org.kabar.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kabar.model.Article;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Links;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Producer;
import org.kabar.model.Quotation;
import org.kabar.model.Source;
import org.kabar.model.Span;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.Theme;
import org.kabar.model.When;
import org.kabar.model.Where;

/**
 * Extractions at random over one text of slots, small enough that two of them have much in common.
 * Within one, no mention and no name is claimed twice and each assertion has a sentence of its own,
 * as in gold.
 */
final class RandomExtraction {

    private static final int SLOTS = 30;
    private static final int SLOT = 5;
    private static final int SENTENCE = 25;
    private static final List<String> TYPES = List.of("meet", "visit", "say", "attack");
    private static final Text TEXT = Text.of("kata ".repeat(SLOTS));

    private final Random random;
    private final List<Entity> entities = new ArrayList<>();

    private RandomExtraction(Random random) {
        this.random = random;
    }

    static Extraction of(String id, Random random) {
        return new RandomExtraction(random).make(id);
    }

    private Extraction make(String id) {
        int many = random.nextInt(7);
        List<List<Span>> mentions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            mentions.add(new ArrayList<>());
        }
        for (int slot = 0; slot < SLOTS && many > 0; slot++) {
            if (random.nextBoolean()) {
                mentions.get(random.nextInt(many)).add(new Span(SLOT * slot, SLOT * slot + 4));
            }
        }
        for (int i = 0; i < many; i++) {
            entities.add(entity(i, mentions.get(i)));
        }
        return new Extraction(
                new Article(id, Metadata.none(), TEXT),
                new Producer("random", Map.of()),
                entities,
                offices(),
                assertions(),
                quotations(),
                List.of());
    }

    /** A key says the same as the link, so that gold never contradicts itself across articles. */
    private Entity entity(int number, List<Span> mentions) {
        Optional<String> wikidata =
                random.nextBoolean() ? Optional.of("Q" + number) : Optional.empty();
        return new Entity(
                "e" + number,
                any(List.of(EntityType.values())),
                List.of("nama " + number),
                mentions,
                wikidata,
                wikidata,
                1);
    }

    private List<Office> offices() {
        List<Office> offices = new ArrayList<>();
        for (Entity entity : entities) {
            if (random.nextBoolean()) {
                offices.add(new Office(entity.id(), "ketua " + random.nextInt(3), someone()));
            }
        }
        return offices;
    }

    private List<Assertion> assertions() {
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < SLOTS * SLOT / SENTENCE; i++) {
            if (random.nextBoolean()) {
                assertions.add(assertion(i));
            }
        }
        return assertions;
    }

    private Assertion assertion(int sentence) {
        List<Span> evidence = new ArrayList<>();
        evidence.add(new Span(SENTENCE * sentence, SENTENCE * (sentence + 1)));
        if (random.nextInt(4) == 0) {
            evidence.add(new Span(0, SENTENCE));
        }
        LocalDate day = LocalDate.of(2023, 9, 1 + random.nextInt(3));
        return new Assertion(
                "a" + sentence,
                any(TYPES),
                some(),
                some(),
                theme(),
                new Where(someone(), someone(), someone()),
                new When(Optional.of(day), Optional.of(day), Optional.empty()),
                new Source(some(), some(), any(List.of(Stance.values()))),
                any(List.of(Status.values())),
                Links.none(),
                Optional.empty(),
                random.nextInt(11) / 10.0,
                evidence);
    }

    private Optional<Theme> theme() {
        return switch (random.nextInt(3)) {
            case 0 -> someone().map(Theme.OfEntity::new);
            case 1 -> Optional.of(new Theme.OfWords("hal " + random.nextInt(3)));
            default -> Optional.empty();
        };
    }

    private List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot += 4) {
            if (random.nextInt(3) == 0) {
                quotations.add(new Quotation(someone(), new Span(SLOT * slot, SLOT * slot + 10)));
            }
        }
        return quotations;
    }

    private Optional<String> someone() {
        return entities.isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(any(entities).id());
    }

    private List<String> some() {
        List<String> some = new ArrayList<>();
        someone().ifPresent(some::add);
        someone().ifPresent(some::add);
        return some;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
