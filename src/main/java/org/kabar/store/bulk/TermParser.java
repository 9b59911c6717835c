package org.kabar.store.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads terms and statements of one file as RIOT does. What needs no thought, plain names and plain
 * words, is taken as it stands. Used by one thread.
 */
final class TermParser {

    /** What a name may hold as it stands; anything else is RIOT's to judge. */
    private static final boolean[] PLAIN_IN_IRI = new boolean[128];

    static {
        for (int c = '!'; c < 127; c++) {
            PLAIN_IN_IRI[c] = "<>\"{}|^`\\".indexOf(c) < 0;
        }
    }

    private final SourceFile file;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ErrorHandler errors = new PlacedErrors();
    private final ParserProfile profile;

    TermParser(SourceFile file) {
        this.file = file;
        this.profile =
                RiotLib.createParserProfile(
                        new FactoryRDFStd(labels()),
                        errors,
                        IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(),
                        false);
    }

    private LabelToNode labels() {
        return LabelToNode.createScopeByDocumentHash(file.scope());
    }

    /**
     * The term that some bytes tell.
     *
     * @throws RiotException if it is none
     */
    Node term(byte[] bytes, int from, int to) {
        if (bytes[from] == '<' && isPlain(bytes, from + 1, to - 1)) {
            return NodeFactory.createURI(
                    new String(bytes, from + 1, to - from - 2, StandardCharsets.ISO_8859_1));
        }
        String text = decoded(bytes, from, to);
        if (isPlainLiteral(text)) {
            return NodeFactory.createLiteralString(text.substring(1, text.length() - 1));
        }
        Tokenizer tokens = TokenizerText.create().fromString(text).errorHandler(errors).build();
        Node term = profile.create(NodeFactory.createBlankNode("unused"), tokens.next());
        if (tokens.hasNext()) {
            throw new RiotException("this is more than one term: " + text);
        }
        return term;
    }

    private static boolean isPlain(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || !PLAIN_IN_IRI[bytes[i]]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainLiteral(String text) {
        int last = text.length() - 1;
        if (text.charAt(0) != '"' || text.charAt(last) != '"') {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == '\\') {
                return false;
            }
        }
        return true;
    }

    /**
     * The statements of a whole line; there is one, if any.
     *
     * @throws RiotException if it is broken
     */
    List<Quad> statements(byte[] bytes, int from, int to) {
        List<Quad> found = new ArrayList<>();
        RDFParser.fromString(decoded(bytes, from, to), Lang.NQUADS)
                .labelToNode(labels())
                .errorHandler(errors)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void quad(Quad quad) {
                                found.add(quad);
                            }

                            @Override
                            public void triple(Triple triple) {
                                found.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
                            }
                        });
        return found;
    }

    private String decoded(byte[] bytes, int from, int to) {
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException broken) {
            throw new RiotException("this is not UTF-8", broken);
        }
    }
}
