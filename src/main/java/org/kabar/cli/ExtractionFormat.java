package org.kabar.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.kabar.model.Extraction;
import org.kabar.read.ExtractionWriter;

/** How {@code kabar extract} prints. The names are what a user types. */
enum ExtractionFormat {
    /** One JSON object a line. */
    jsonl {
        @Override
        void print(Extraction extraction, PrintWriter out) {
            out.println(new ExtractionWriter().line(extraction));
        }
    },
    /** For eyes. */
    table {
        @Override
        void print(Extraction extraction, PrintWriter out) {
            new ExtractionTable(extraction).print(out);
        }
    },
    /**
     * Stand-off annotation as the brat tool reads it: one {@code .ann} text per article, its name
     * in a comment.
     */
    brat {
        @Override
        void print(Extraction extraction, PrintWriter out) {
            new BratAnnotation(extraction).print(out);
        }
    };

    /** Prints one extraction. */
    abstract void print(Extraction extraction, PrintWriter out);

    /** What is printed of one extraction. */
    String text(Extraction extraction) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        print(extraction, out);
        out.flush();
        return text.toString();
    }
}
