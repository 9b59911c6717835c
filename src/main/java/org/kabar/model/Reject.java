package org.kabar.model;

import java.util.Optional;

/**
 * An input that was refused, with what a person needs to repair it.
 *
 * @param reason why
 * @param where where it stands
 * @param detail one sentence for a person
 * @param snippet what stands at that place, see {@link Snippet}; empty if nothing can be shown
 * @param input the refused line, so that the rejects can be mended and loaded again; empty for
 *     whole files
 */
public record Reject(
        Reason reason, Origin where, String detail, String snippet, Optional<String> input) {

    /** A refusal that shows the beginning of its input. */
    public Reject(Reason reason, Origin where, String detail, Optional<String> input) {
        this(reason, where, detail, input.map(text -> Snippet.of(text, 0)).orElse(""), input);
    }
}
