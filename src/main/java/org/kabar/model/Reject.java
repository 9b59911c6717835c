package org.kabar.model;

import java.util.Optional;

/**
 * An input that was refused, with what a person needs to repair it.
 *
 * @param reason why
 * @param where where it stands
 * @param detail one sentence for a person
 * @param input the refused line, so that the rejects can be mended and loaded again; empty for
 *     whole files
 */
public record Reject(Reason reason, Origin where, String detail, Optional<String> input) {}
