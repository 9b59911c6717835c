package org.kabar.store.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.sparql.core.Quad;

/** Looks for the terms of one block in the dictionary. Used once, by one thread. */
final class BlockEncoder {

    private static final int GRAPH = 3;
    private static final int WIDTH = 4;
    private static final int LONGEST_SHOWN = 200;

    private final LineBlock block;
    private final SourceFile file;
    private final TermDictionary dictionary;
    private final TermParser parser;
    private final TermEncoder encoder = new TermEncoder();
    private final PendingTerms pending = new PendingTerms();
    private final List<BrokenStatement> broken = new ArrayList<>();
    private final int[] last = new int[WIDTH];
    private int[] ids = new int[1 << 14];
    private int statements;

    BlockEncoder(LineBlock block, SourceFile file, TermDictionary dictionary) {
        this.block = block;
        this.file = file;
        this.dictionary = dictionary;
        this.parser = new TermParser(file);
    }

    /** Does it. */
    EncodedBlock encode() {
        LineScanner lines = new LineScanner(block.bytes(), block.length());
        long line = 0;
        while (lines.hasNext()) {
            int from = lines.position();
            try {
                switch (lines.next()) {
                    case BLANK -> {}
                    case STATEMENT -> statement(lines);
                    case UNSURE -> unsure(from, lines.position());
                }
            } catch (RiotException wrong) {
                Arrays.fill(last, TermIds.ABSENT);
                broken.add(broken(line, wrong, from, lines.position()));
            }
            line++;
        }
        return new EncodedBlock(ids, statements, pending.all(), line, broken);
    }

    private void statement(LineScanner line) {
        for (int term = 0; term < line.terms(); term++) {
            if (!line.isSame(term) || last[term] == TermIds.ABSENT) {
                last[term] = id(line.start(term), line.end(term));
            }
        }
        add(line.terms() > GRAPH ? last[GRAPH] : TermIds.NONE, last[0], last[1], last[2]);
    }

    private void add(int graph, int subject, int predicate, int object) {
        int at = statements * WIDTH;
        if (at == ids.length) {
            ids = Arrays.copyOf(ids, 2 * at);
        }
        ids[at] = graph;
        ids[at + 1] = subject;
        ids[at + 2] = predicate;
        ids[at + 3] = object;
        statements++;
    }

    private int id(int from, int to) {
        if (block.bytes()[from] == '_') {
            byte[] scoped = scoped(from, to);
            return id(scoped, 0, scoped.length, from, to);
        }
        return id(block.bytes(), from, to - from, from, to);
    }

    /** The label of a blank node means another in each file. */
    private byte[] scoped(int from, int to) {
        return ByteBuffer.allocate(1 + Integer.BYTES + to - from)
                .put((byte) 0)
                .putInt(file.number())
                .put(block.bytes(), from, to - from)
                .array();
    }

    private int id(byte[] key, int offset, int length, int from, int to) {
        long hash = TermDictionary.hash(key, offset, length);
        int known = dictionary.find(key, offset, length, hash);
        return known != TermIds.ABSENT
                ? known
                : pending.id(
                        key,
                        offset,
                        length,
                        hash,
                        () -> encoder.encode(parser.term(block.bytes(), from, to)));
    }

    private void unsure(int from, int to) {
        Arrays.fill(last, TermIds.ABSENT);
        for (Quad quad : parser.statements(block.bytes(), from, to)) {
            add(
                    quad.isDefaultGraph() ? TermIds.NONE : id(quad.getGraph()),
                    id(quad.getSubject()),
                    id(quad.getPredicate()),
                    id(quad.getObject()));
        }
    }

    private int id(Node node) {
        byte[] key = WrittenForm.of(node);
        return pending.id(
                key,
                0,
                key.length,
                TermDictionary.hash(key, 0, key.length),
                () -> encoder.encode(node));
    }

    private BrokenStatement broken(long line, RiotException wrong, int from, int to) {
        String text =
                new String(block.bytes(), from, to - from, StandardCharsets.UTF_8).stripTrailing();
        return new BrokenStatement(
                line,
                wrong instanceof RiotParseException placed
                        ? String.valueOf(placed.getOriginalMessage())
                        : String.valueOf(wrong.getMessage()),
                text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + " …");
    }
}
