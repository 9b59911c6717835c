package org.kabar.spark;

/** The files that each task writes, in a folder for each kind. */
enum Output {
    /** The graphs of articles. */
    QUADS("quads", ".nq.gz"),
    /** What was understood of each article. */
    EXTRACTIONS("extractions", ".jsonl.gz"),
    /** Which articles there are, and where each came from. */
    ARTICLES("articles", ".jsonl.gz"),
    /** What was refused. */
    REJECTS("rejects", ".jsonl.gz"),
    /** Which entities, and which events, are one. */
    DECISIONS("decisions", ".jsonl.gz"),
    /** From each thing for which another one stands to the other. */
    LINKS("links", ".nq.gz"),
    /** What articles say of things; the second step of the job reads it. */
    FACTS("_work/facts", ".jsonl.gz"),
    /** The account; it goes into the report. */
    COUNTS("_work/counts", ".json.gz");

    private final String folder;
    private final String ending;

    Output(String folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** The folder below that of the output. */
    String folder() {
        return folder;
    }

    /** The ending of the names of its files. */
    String ending() {
        return ending;
    }
}
