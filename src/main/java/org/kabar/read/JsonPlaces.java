package org.kabar.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kabar.model.Origin;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * Places in the characters of one record in JSON.
 *
 * @param json the characters
 * @param where where they begin; column 0 counts as the first
 */
record JsonPlaces(String json, Origin where) implements Places {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)\\]");

    @Override
    public Reject reject(Refusal refusal) {
        return reject(refusal.reason(), refusal.detail(), find(refusal.path()));
    }

    /** A refusal of the record for what stands at a UTF-16 index of its characters. */
    Reject reject(Reason reason, String detail, int unit) {
        return new Reject(reason, at(unit), detail, Snippet.of(json, unit), Optional.of(json));
    }

    /** The place of a UTF-16 index. */
    private Origin at(int unit) {
        String before = json.substring(0, Math.clamp(unit, 0, json.length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        int shift = lines == 0 ? Math.max(0, where.column() - 1) : 0;
        return new Origin(where.file(), where.line() + lines, column + shift);
    }

    /**
     * The UTF-16 index of the value of a field, or of the innermost value on its path that is
     * there.
     */
    private int find(String path) {
        int found = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            found = offset(parser);
            Matcher step = STEP.matcher(path);
            while (step.find() && enter(parser, step.group(1), step.group(2))) {
                found = offset(parser);
            }
        } catch (IOException broken) {
            return found;
        }
        return found;
    }

    private static int offset(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** Moves to a member of the object, or an element of the array, at which the parser stands. */
    private static boolean enter(JsonParser parser, String name, String index) throws IOException {
        boolean byName = index == null;
        if (parser.currentToken() != (byName ? JsonToken.START_OBJECT : JsonToken.START_ARRAY)) {
            return false;
        }
        long left = byName ? 0 : Long.parseLong(index);
        for (JsonToken token = parser.nextToken();
                token != null && !token.isStructEnd();
                token = parser.nextToken()) {
            boolean here = byName ? parser.currentName().equals(name) : left == 0;
            if (byName) {
                parser.nextToken();
            }
            if (here) {
                return true;
            }
            left--;
            parser.skipChildren();
        }
        return false;
    }
}
