package org.kabar.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;
import org.kabar.model.Authority;
import org.kabar.model.KnownEntity;

/**
 * Names known when the name finder was trained, each with the kinds of things that bear it; stored
 * inside the model as a name, a tab and its kinds a line. Immutable and thread-safe. Public because
 * OpenNLP makes the serializer by its name.
 */
public final class NameList implements SerializableArtifact {

    /** The most tokens that a name is looked for with. */
    static final int LONGEST = 8;

    private final Map<String, String> kinds;
    private final byte[] content;

    private NameList(byte[] content) {
        this.content = content.clone();
        kinds = new HashMap<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                kinds.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    /** The names of all known entities. */
    static NameList of(Authority authority) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (KnownEntity entity : authority.entities()) {
            for (String name : entity.names()) {
                String key =
                        String.join(" ", Typography.plain(SimpleTokenizer.INSTANCE.tokenize(name)));
                kinds.computeIfAbsent(key, any -> new TreeSet<>()).add(entity.type().name());
            }
        }
        StringBuilder lines = new StringBuilder();
        kinds.forEach(
                (name, all) ->
                        lines.append(name).append('\t').append(String.join("+", all)).append('\n'));
        return new NameList(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The kinds of things that a name, its tokens parted by blanks, means; nothing if unknown. */
    Optional<String> kinds(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** What is stored. */
    byte[] content() {
        return content.clone();
    }

    @Override
    public Class<?> getArtifactSerializerClass() {
        return Serializer.class;
    }

    /** Reads and writes lists without closing the archive they stand in. */
    public static final class Serializer implements ArtifactSerializer<NameList> {

        /** For OpenNLP, which makes one by name. */
        public Serializer() {}

        @Override
        public NameList create(InputStream in) throws IOException {
            return new NameList(in.readAllBytes());
        }

        @Override
        public void serialize(NameList list, OutputStream out) throws IOException {
            out.write(list.content());
        }
    }
}
