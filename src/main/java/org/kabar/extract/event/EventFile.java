package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.extract.pack.PackFile;

/** One event type's file of the language pack. */
final class EventFile {

    private final PackFile file;
    private final PackFile grammar;
    private final String type;

    /**
     * A file to read.
     *
     * @param file the event type's file
     * @param grammar the file that says what slots usually hold
     */
    EventFile(PackFile file, PackFile grammar) {
        this.file = file;
        this.grammar = grammar;
        this.type = file.text("type");
    }

    /** The triggers of the type, in the order of the file. */
    List<Trigger> triggers() {
        Map<String, List<Role>> usual = file.has("roles") ? roles(file, "roles") : Map.of();
        Set<Role> named =
                file.has("named")
                        ? file.list("named").stream().map(this::role).collect(Collectors.toSet())
                        : Set.of();
        Map<Role, Role> also = new EnumMap<>(Role.class);
        if (file.has("also")) {
            file.choices("also")
                    .forEach((role, other) -> also.put(role(role), role(other.getFirst())));
        }
        List<Trigger> triggers = new ArrayList<>();
        for (PackFile group : file.parts("triggers")) {
            Map<String, List<Role>> roles = new LinkedHashMap<>(usual);
            if (group.has("roles")) {
                roles.putAll(roles(group, "roles"));
            }
            Form form = Form.valueOf(group.text("form").toUpperCase(Locale.ROOT));
            complete(roles, form);
            for (String words : group.list("words")) {
                triggers.add(
                        new Trigger(
                                type,
                                form,
                                List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")),
                                conditions(group, "with"),
                                conditions(group, "without"),
                                named,
                                also,
                                roles));
            }
        }
        return triggers;
    }

    private void complete(Map<String, List<Role>> roles, Form form) {
        roles(grammar, "usualRoles").forEach(roles::putIfAbsent);
        List<Role> subject = roles.getOrDefault(Slots.SUBJECT, List.of());
        if (form == Form.NOUN) {
            roles.putIfAbsent(Slots.OF, subject);
            roles.putIfAbsent(Slots.OWNER, roles.getOrDefault(Slots.OF, subject));
        }
        if (form == Form.MUTUAL) {
            roles.putIfAbsent(Slots.OBJECT, subject);
        }
        boolean directed = roles.getOrDefault(Slots.OBJECT, List.of()).contains(Role.RECIPIENTS);
        if (directed) {
            grammar.list("towards")
                    .forEach(word -> roles.putIfAbsent(word, List.of(Role.RECIPIENTS)));
        }
    }

    private static Set<String> conditions(PackFile group, String key) {
        return group.has(key)
                ? group.list(key).stream()
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Map<String, List<Role>> roles(PackFile part, String key) {
        Map<String, List<Role>> roles = new LinkedHashMap<>();
        part.choices(key)
                .forEach(
                        (slots, labels) -> {
                            List<Role> values = labels.stream().map(this::role).toList();
                            for (String slot : slots.split("\\|")) {
                                roles.put(slot.strip(), values);
                            }
                        });
        return roles;
    }

    private Role role(String label) {
        return Role.of(label)
                .orElseThrow(() -> new IllegalStateException(type + ": there is no role " + label));
    }
}
