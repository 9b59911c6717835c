package org.kabar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kabar.extract.Zone;

/** Tells which part of the page each line belongs to. One pass, from top to bottom. */
final class LineSorter {

    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_SECTION_HEAD = 8;
    private static final int PARAGRAPH = 180;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final LayoutRules rules;
    private final Optional<String> title;

    LineSorter(LayoutRules rules, Optional<String> title) {
        this.rules = rules;
        this.title = title.map(LineSorter::normal);
    }

    /** One zone per line. */
    List<Zone> sort(List<Line> lines) {
        List<Zone> zones = new ArrayList<>();
        boolean inLinks = false;
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            inLinks = rules.isHeading(line.text()) || (inLinks && !isParagraph(line));
            Zone zone = inLinks ? Zone.BOILERPLATE : zone(lines, i, begun);
            begun |= zone == Zone.BODY || zone == Zone.HEADLINE;
            zones.add(zone);
        }
        return zones;
    }

    private Zone zone(List<Line> lines, int i, boolean begun) {
        Line line = lines.get(i);
        if (rules.isBoilerplate(line.text())) {
            return Zone.BOILERPLATE;
        }
        if (isCredit(line)) {
            return Zone.CREDIT;
        }
        boolean headline = begun ? isTitle(line) || isSectionHead(lines, i) : isHeadline(lines, i);
        if (headline) {
            return Zone.HEADLINE;
        }
        return begun && isSignature(line) ? Zone.CREDIT : Zone.BODY;
    }

    private boolean isCredit(Line line) {
        String words = line.text();
        return rules.isCredit(words)
                || rules.author(words).isPresent()
                || rules.editor(words).isPresent()
                || rules.dates().read(words).isPresent();
    }

    private boolean isTitle(Line line) {
        return title.isPresent() && title.get().equals(normal(line.text()));
    }

    private boolean isHeadline(List<Line> lines, int i) {
        Line line = lines.get(i);
        return isTitle(line)
                || (i + 1 < lines.size()
                        && !line.text().endsWith(".")
                        && line.words() <= LONGEST_HEADLINE
                        && line.sentences().size() <= 2
                        && Dateline.of(line.text()).isEmpty());
    }

    /** A short line without a final mark between two paragraphs. */
    private static boolean isSectionHead(List<Line> lines, int i) {
        Line line = lines.get(i);
        return i + 1 < lines.size()
                && line.words() <= LONGEST_SECTION_HEAD
                && !line.ended()
                && !line.text().endsWith("\"")
                && !line.text().endsWith("”")
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** A name alone in capitals, as agencies sign. */
    private static boolean isSignature(Line line) {
        String words = line.text();
        return line.words() <= 4
                && !line.ended()
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isParagraph(Line line) {
        return line.text().endsWith(".")
                && (line.sentences().size() > 1 || line.text().length() > PARAGRAPH);
    }

    private static String normal(String words) {
        return BETWEEN.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
