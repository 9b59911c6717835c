package org.kabar.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kabar.load.PathTally;
import org.kabar.load.Tally;
import org.kabar.model.Reason;

/**
 * The account of a task, which is written with its files, so that it counts what they hold and
 * nothing else; accounts of tasks add up in any order. Used by one thread.
 */
final class Counts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<Integer, Map<Fate, Long>> paths = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, Long> ignored = new TreeMap<>();
    private final Map<String, String> models = new TreeMap<>();
    private long added;
    private long removed;
    private long articles;

    /** What becomes of what was read. */
    private enum Fate {
        LOADED,
        UNCHANGED,
        REJECTED
    }

    private void count(int path, Fate fate) {
        count(path, fate, 1);
    }

    private void count(int path, Fate fate, long more) {
        paths.computeIfAbsent(path, any -> new EnumMap<>(Fate.class)).merge(fate, more, Long::sum);
    }

    private long counted(int path, Fate fate) {
        return paths.getOrDefault(path, Map.of()).getOrDefault(fate, 0L);
    }

    /** An article came, or came anew. */
    void loaded(int path, long triples, long before) {
        count(path, Fate.LOADED);
        added += triples;
        removed += before;
        articles += before == 0 ? 1 : 0;
    }

    /** An article came again. */
    void unchanged(int path) {
        count(path, Fate.UNCHANGED);
    }

    /** Something was refused. */
    void rejected(int path, String reason) {
        count(path, Fate.REJECTED);
        reasons.merge(reason, 1L, Long::sum);
    }

    /** Fields of an extraction were left out. */
    void ignored(List<String> fields) {
        fields.forEach(field -> ignored.merge(field, 1L, Long::sum));
    }

    /** Models were read with. */
    void models(Map<String, String> used) {
        models.putAll(used);
    }

    /** How many different articles there are. */
    long articles() {
        return articles;
    }

    /** Statements that came. */
    long added() {
        return added;
    }

    /** Statements of replaced articles that went. */
    long removed() {
        return removed;
    }

    /** The models used, from name to digest. */
    Map<String, String> models() {
        return models;
    }

    /** The account of each path. */
    List<PathTally> paths(List<String> names) {
        List<PathTally> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            long loaded = counted(i, Fate.LOADED);
            long unchanged = counted(i, Fate.UNCHANGED);
            long rejected = counted(i, Fate.REJECTED);
            long read = loaded + unchanged + rejected;
            all.add(new PathTally(names.get(i), read, loaded, unchanged, rejected));
        }
        return all;
    }

    /**
     * The account of the whole.
     *
     * @param names the paths given
     */
    Tally tally(List<String> names) {
        List<PathTally> all = paths(names);
        Map<Reason, Long> byReason = new TreeMap<>();
        reasons.forEach((code, n) -> byReason.put(Reason.of(code).orElseThrow(), n));
        return new Tally(
                all.stream().mapToLong(PathTally::read).sum(),
                all.stream().mapToLong(PathTally::loaded).sum(),
                all.stream().mapToLong(PathTally::unchanged).sum(),
                all.stream().mapToLong(PathTally::rejected).sum(),
                byReason,
                ignored);
    }

    /** As a line of JSON. */
    String line() {
        ObjectNode node = MAPPER.createObjectNode();
        ObjectNode byPath = node.putObject("paths");
        paths.forEach(
                (path, fates) -> {
                    ObjectNode one = byPath.putObject(path.toString());
                    fates.forEach((fate, n) -> one.put(fate.name(), n));
                });
        reasons.forEach(node.putObject("reasons")::put);
        ignored.forEach(node.putObject("ignored")::put);
        models.forEach(node.putObject("models")::put);
        node.put("added", added).put("removed", removed).put("articles", articles);
        try {
            return MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }

    /** Adds what {@link #line} gave. */
    void add(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the account of a task is damaged", broken);
        }
        for (Map.Entry<String, JsonNode> path : node.get("paths").properties()) {
            int number = Integer.parseInt(path.getKey());
            path.getValue()
                    .properties()
                    .forEach(
                            it -> count(number, Fate.valueOf(it.getKey()), it.getValue().asLong()));
        }
        sum(node.get("reasons"), reasons);
        sum(node.get("ignored"), ignored);
        node.get("models")
                .properties()
                .forEach(it -> models.put(it.getKey(), it.getValue().asText()));
        added += node.get("added").asLong();
        removed += node.get("removed").asLong();
        articles += node.get("articles").asLong();
    }

    private static void sum(JsonNode from, Map<String, Long> into) {
        from.properties().forEach(it -> into.merge(it.getKey(), it.getValue().asLong(), Long::sum));
    }
}
