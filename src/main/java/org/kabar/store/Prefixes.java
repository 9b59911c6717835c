package org.kabar.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.kabar.map.Iris;
import org.kabar.map.News;

/** The prefixes that Kabar writes and queries use. */
public final class Prefixes {

    private Prefixes() {}

    /**
     * From prefix to namespace: those of the data, which lie under the base, and the common ones.
     */
    public static SequencedMap<String, String> of(Iris iris) {
        SequencedMap<String, String> prefixes = new LinkedHashMap<>();
        Map.of(
                        "art",
                        "article",
                        "as",
                        "assertion",
                        "aut",
                        "author",
                        "ent",
                        "entity",
                        "ev",
                        "event",
                        "g",
                        "graph",
                        "loc",
                        "local",
                        "post",
                        "office",
                        "psg",
                        "passage",
                        "set",
                        "set")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> prefixes.put(entry.getKey(), iris.namespace(entry.getValue())));
        prefixes.put("et", News.TYPES);
        prefixes.put("sc", News.STANCES);
        prefixes.put("st", News.STATUSES);
        prefixes.put("code", "https://w3id.org/kabar/code/");
        prefixes.put("news", News.NS);
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("wd", "http://www.wikidata.org/entity/");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
