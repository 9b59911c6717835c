package org.kabar.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** The ready-made queries as JSON. */
final class CatalogJson {

    private CatalogJson() {}

    /** An array with an object for each query, in both languages. */
    static String of(Collection<NamedQuery> queries) {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (NamedQuery query : queries) {
            ObjectNode json =
                    all.addObject()
                            .put("name", query.name())
                            .put("title", query.title())
                            .put("judul", query.titleId())
                            .put("question", query.question());
            ArrayNode parameters = json.putArray("parameters");
            for (QueryParameter parameter : query.parameters()) {
                ObjectNode each =
                        parameters
                                .addObject()
                                .put("name", parameter.name())
                                .put("type", parameter.type().word())
                                .put("what", parameter.description());
                parameter.defaultText().ifPresent(text -> each.put("default", text));
            }
        }
        return all.toPrettyString() + "\n";
    }
}
