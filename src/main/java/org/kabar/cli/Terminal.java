package org.kabar.cli;

/** What is known of the terminal that a person looks at. */
final class Terminal {

    /** Tables need so many characters in a line. */
    static final int LEAST_WIDTH = 20;

    private static final int USUAL_WIDTH = 120;

    private Terminal() {}

    /** Characters in a line: what the launcher learnt, or a width that most have. */
    static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        boolean sound = columns.matches("[1-9][0-9]{1,3}");
        return sound ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
}
