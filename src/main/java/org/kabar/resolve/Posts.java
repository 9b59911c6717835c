package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kabar.model.EntityProfile;

/**
 * Compares the posts of two people. A post is written as in {@link EntityProfile#offices}: the
 * words, {@code @}, the body.
 */
final class Posts {

    private Posts() {}

    /** The words of a post. */
    static String role(String office) {
        int at = office.indexOf('@');
        return at < 0 ? office : office.substring(0, at);
    }

    /** The key of the body that a post belongs to; empty if not said. */
    private static String body(String office) {
        int at = office.indexOf('@');
        return at < 0 ? "" : office.substring(at + 1);
    }

    /** What the posts say for two people being one, and against it. */
    static List<Evidence> compare(EntityProfile a, EntityProfile b, NameRules rules) {
        NavigableSet<String> same = new TreeSet<>(a.offices());
        same.retainAll(b.offices());
        NavigableSet<String> roles = roles(a);
        roles.retainAll(roles(b));
        List<Evidence> evidence = new ArrayList<>();
        if (!same.isEmpty() && !body(same.getFirst()).isEmpty()) {
            evidence.add(new Evidence("office.same", 1, "both " + same.getFirst()));
        } else if (!roles.isEmpty()) {
            evidence.add(role(a, b, roles.getFirst(), rules));
        } else if (!bodies(a).isEmpty() && bodies(a).stream().anyMatch(bodies(b)::contains)) {
            evidence.add(new Evidence("office.body", 1, "both hold a post of the same body"));
        }
        return evidence;
    }

    /** A post that one person holds at a time, in two bodies, is held by two. */
    private static Evidence role(EntityProfile a, EntityProfile b, String role, NameRules rules) {
        NavigableSet<String> ofA = bodies(a, role);
        NavigableSet<String> ofB = bodies(b, role);
        boolean single = Arrays.stream(role.split(" ")).anyMatch(rules.single()::contains);
        boolean elsewhere = !ofA.isEmpty() && !ofB.isEmpty();
        if (elsewhere && single) {
            String words = role + " of " + ofA.getFirst() + " and of " + ofB.getFirst();
            return new Evidence("office.clash", 1, words);
        }
        return new Evidence("office.role", 1, "both " + role);
    }

    private static NavigableSet<String> roles(EntityProfile profile) {
        return profile.offices().stream()
                .map(Posts::role)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<String> bodies(EntityProfile profile) {
        return profile.offices().stream()
                .map(Posts::body)
                .filter(body -> !body.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<String> bodies(EntityProfile profile, String role) {
        return profile.offices().stream()
                .filter(office -> role(office).equals(role))
                .map(Posts::body)
                .filter(body -> !body.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
