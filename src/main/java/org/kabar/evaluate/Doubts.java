package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** Things in one side's extraction that make a comparison doubtful. */
final class Doubts {

    private Doubts() {}

    /** Doubts about the gold: those about either side, and names that are not declared. */
    static List<String> ofGold(Extraction gold, Text text) {
        List<String> doubts = new ArrayList<>(ofEither("gold", gold));
        for (Entity entity : gold.entities()) {
            for (Span span : entity.mentions()) {
                if (span.end() <= text.codePointLength()
                        && !entity.names().contains(text.slice(span))) {
                    doubts.add(
                            told(
                                    "gold",
                                    gold,
                                    entity.id()
                                            + ": the mention "
                                            + shown(span)
                                            + " is \""
                                            + text.slice(span)
                                            + "\", not among its names"));
                }
            }
        }
        return doubts;
    }

    /** Doubts about the system. */
    static List<String> ofSystem(Extraction system) {
        return ofEither("system", system);
    }

    private static List<String> ofEither(String side, Extraction extraction) {
        List<String> doubts = new ArrayList<>();
        Map<Span, String> claimed = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            for (Span span : entity.mentions()) {
                String first = claimed.computeIfAbsent(span, unclaimed -> entity.id());
                if (!first.equals(entity.id())) {
                    doubts.add(
                            told(
                                    side,
                                    extraction,
                                    entity.id()
                                            + ": the mention "
                                            + shown(span)
                                            + " is also one of "
                                            + first));
                }
            }
        }
        for (Assertion assertion : extraction.assertions()) {
            if (assertion.evidence().isEmpty()) {
                doubts.add(
                        told(
                                side,
                                extraction,
                                assertion.id()
                                        + " ("
                                        + assertion.type()
                                        + ") has no evidence and cannot be aligned"));
            }
        }
        return doubts;
    }

    private static String shown(Span span) {
        return "[" + span.begin() + "," + span.end() + ")";
    }

    private static String told(String side, Extraction extraction, String what) {
        return extraction.article().id() + ": " + side + ": " + what;
    }
}
