package org.kabar.resolve;

import java.util.List;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/**
 * A profile with its names taken apart once, since it is compared with many others. Immutable.
 *
 * @param profile the profile
 * @param people the parts of each full name, if it is a person
 * @param full the full names, if it is none
 * @param acronyms the acronyms, if it is none
 */
record NamedProfile(
        EntityProfile profile, List<List<String>> people, List<Form> full, List<Form> acronyms) {

    /**
     * A form of a name and its words.
     *
     * @param written as articles write it
     * @param words its folded words
     */
    record Form(String written, List<String> words) {

        /** Copies the list. */
        Form {
            words = List.copyOf(words);
        }
    }

    /** Copies the lists. */
    NamedProfile {
        people = List.copyOf(people);
        full = List.copyOf(full);
        acronyms = List.copyOf(acronyms);
    }

    /** Takes the names of a profile apart. */
    static NamedProfile of(EntityProfile profile, PersonNames people, BodyNames bodies) {
        if (profile.type() == EntityType.PERSON) {
            List<List<String>> parts = Forms.full(profile).stream().map(people::parts).toList();
            return new NamedProfile(profile, parts, List.of(), List.of());
        }
        return new NamedProfile(
                profile,
                List.of(),
                forms(Forms.full(profile), profile.type(), bodies),
                forms(Forms.acronyms(profile), profile.type(), bodies));
    }

    private static List<Form> forms(List<String> written, EntityType type, BodyNames bodies) {
        return written.stream().map(form -> new Form(form, bodies.words(form, type))).toList();
    }

    /** The key of the profile. */
    String key() {
        return profile.key();
    }
}
