package org.kabar.spark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.kabar.map.profile.ArticleFacts;
import org.kabar.map.profile.EntityFacts;
import org.kabar.map.profile.EventFacts;

/**
 * What an article says of entities and events, as one step of the job leaves it to the next: a line
 * of JSON. Who is named together with whom is kept once.
 *
 * @param together the keys of the entities that are named together
 * @param entities the entities, each without its companions
 * @param events the events
 */
record FactsLine(List<String> together, List<EntityFacts> entities, List<EventFacts> events) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .registerModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                                    .addDeserializer(LocalDate.class, new Day()));

    /** Reads a day (ISO 8601). */
    private static final class Day extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    /** The line of an article. */
    static String of(ArticleFacts article) {
        TreeSet<String> together = new TreeSet<>();
        List<EntityFacts> entities = article.entities().stream().map(article::entity).toList();
        entities.forEach(it -> together.addAll(it.companions()));
        FactsLine line =
                new FactsLine(
                        List.copyOf(together),
                        entities.stream().map(it -> with(it, List.of())).toList(),
                        article.events().stream().map(article::event).toList());
        try {
            return MAPPER.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain values could not be written", impossible);
        }
    }

    /** Reads a line. */
    static FactsLine parse(String line) {
        try {
            return MAPPER.readValue(line, FactsLine.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what a step has left is damaged", broken);
        }
    }

    /** The entities with their companions. */
    List<EntityFacts> accompanied() {
        return entities.stream().map(it -> with(it, together)).toList();
    }

    private static EntityFacts with(EntityFacts facts, Collection<String> companions) {
        return new EntityFacts(
                facts.key(),
                facts.article(),
                facts.names(),
                facts.types(),
                facts.offices(),
                companions.stream().filter(it -> !it.equals(facts.key())).toList(),
                facts.outlets(),
                facts.published());
    }
}
