package org.kabar.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import org.kabar.model.Reason;

/** How JSON is read: strictly, within limits. */
final class Json {

    private static final Pattern REMARK =
            Pattern.compile(" *\\([^()]*\\[Source:.*|\\R.*", Pattern.DOTALL);

    private Json() {}

    /** A factory of parsers that hold to the limits. */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(limits.jsonDepth())
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                .build();
    }

    /** Reads values; a name may stand once in an object. */
    static ObjectMapper mapper(Limits limits) {
        return JsonMapper.builder(factory(limits))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Why broken JSON is refused. */
    static Reason reason(JsonProcessingException broken) {
        return broken instanceof StreamConstraintsException ? Reason.TOO_LARGE : Reason.BROKEN_JSON;
    }

    /** The parser's words without its remarks on where it stands, which a reject says better. */
    static String problem(JsonProcessingException broken, Limits limits) {
        if (broken instanceof StreamConstraintsException
                && broken.getOriginalMessage().contains("nesting depth")) {
            return "nested deeper than the limit of " + limits.jsonDepth() + " levels";
        }
        return REMARK.matcher(broken.getOriginalMessage()).replaceAll("").strip();
    }

    /** Where the fault is in the characters that a parser reads. */
    static JsonLocation place(JsonProcessingException broken, JsonParser parser) {
        JsonLocation told = broken.getLocation();
        return told == null ? parser.currentLocation() : told;
    }

    /** The UTF-16 index of a place. */
    static int unit(JsonLocation place) {
        return Math.clamp(place.getCharOffset(), 0, Integer.MAX_VALUE);
    }
}
