package org.kabar.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kabar.model.EntityProfile;

/** What the titles and posts of a person say of the gender. */
enum Gender {
    WOMAN,
    MAN,
    UNKNOWN;

    /** Of a profile; unknown if nothing says it, or its words contradict each other. */
    static Gender of(EntityProfile profile, NameRules rules) {
        Set<String> said = new HashSet<>();
        profile.offices().forEach(office -> said.addAll(List.of(Posts.role(office).split(" "))));
        for (String name : profile.names().keySet()) {
            String[] words = Names.normal(name).split(" ");
            if (words.length > 2) {
                said.add(words[0]);
            }
        }
        boolean woman = said.stream().anyMatch(rules.women()::contains);
        boolean man = said.stream().anyMatch(rules.men()::contains);
        if (woman == man) {
            return UNKNOWN;
        }
        return woman ? WOMAN : MAN;
    }

    /** Whether both are known and differ. */
    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
