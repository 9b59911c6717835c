package org.kabar.serve;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows as a table for eyes: literals without their types, IRIs shortened by prefixes. */
final class TableWriter implements AnswerWriter {

    private final OutputStream out;
    private final int width;
    private final PrefixMapping prefixes;

    /**
     * A writer.
     *
     * @param out written as UTF-8, not closed
     * @param width how many columns of characters the table may take
     * @param prefixes what shortens IRIs
     */
    TableWriter(OutputStream out, int width, PrefixMapping prefixes) {
        this.out = out;
        this.width = width;
        this.prefixes = prefixes;
    }

    @Override
    public long rows(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        Set<Integer> words = new HashSet<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            List<String> line = new ArrayList<>(variables.size());
            for (int i = 0; i < variables.size(); i++) {
                Node value = row.get(variables.get(i));
                if (value != null && !isNumber(value)) {
                    words.add(i);
                }
                line.add(value == null ? "" : text(value));
            }
            cells.add(line);
        }
        Set<Integer> numeric = new HashSet<>();
        for (int i = 0; i < variables.size(); i++) {
            if (!words.contains(i)) {
                numeric.add(i);
            }
        }
        TextTable table =
                new TextTable(variables.stream().map(Var::getVarName).toList(), numeric, cells);
        print(table.lines(width));
        return cells.size();
    }

    @Override
    public void truth(boolean value) {
        print(List.of(value ? "yes" : "no"));
    }

    @Override
    public void graph(Graph graph) {
        new TurtleWriter(out).graph(graph);
    }

    private void print(List<String> lines) {
        PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        lines.forEach(printer::println);
        printer.flush();
    }

    private static boolean isNumber(Node value) {
        return value.isLiteral() && value.getLiteralValue() instanceof Number;
    }

    private String text(Node value) {
        if (value.isURI()) {
            return prefixes.shortForm(value.getURI());
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
