package org.kabar.extract.names;

/**
 * How far the name of a law goes: its abbreviation, number, year and title, as in "Peraturan
 * Menteri Keuangan (PMK) Nomor 119/2016 tentang Pajak". Immutable and thread-safe.
 */
final class LawNames {

    private static final int LONGEST_TITLE = 16;

    private final NameRules rules;

    LawNames(NameRules rules) {
        this.rules = rules;
    }

    /** The law with all that belongs to its name. */
    Found complete(Sheet sheet, Found law) {
        int end = behindNumber(sheet, law.to());
        int next = number(sheet, end);
        while (next > end) {
            end = next;
            next = number(sheet, end);
        }
        return law.until(sheet.word(end - 1).isNumber() ? title(sheet, end) : end);
    }

    /** The end of "Nomor 119", "Tahun 2016" or "Nomor 30/2002", an abbreviation before it too. */
    private int number(Sheet sheet, int end) {
        boolean bracket = sheet.lowerAt(end).equals("(") && sheet.lowerAt(end + 2).equals(")");
        int at = bracket ? end + 3 : end;
        int word = rules.numbering().lengthAt(sheet.words(), at);
        int number = at + word;
        boolean code = number < sheet.size() && sheet.word(number).isCaps();
        number += code ? 1 : 0;
        if (word == 0 || number >= sheet.size() || !sheet.word(number).isNumber()) {
            return end;
        }
        return behindNumber(sheet, number + 1);
    }

    /** The end of the year or code that a stroke joins to a number: "30/2002", "1/POJK.07/2013". */
    private static int behindNumber(Sheet sheet, int end) {
        int to = end;
        while (sheet.word(end - 1).isNumber()
                && to + 1 < sheet.size()
                && isGlued(sheet, to)
                && sheet.word(to + 1).glued()) {
            to += 2;
        }
        return to;
    }

    private static boolean isGlued(Sheet sheet, int mark) {
        Word word = sheet.word(mark);
        return word.glued() && (word.is("/") || word.is("-") || word.is("."));
    }

    /** The end of the words in capitals that say what the law is about. */
    private int title(Sheet sheet, int end) {
        if (!rules.about().has(sheet.lowerAt(end)) || !sheet.capitalAt(end + 1)) {
            return end;
        }
        int to = end + 2;
        while (to < Math.min(sheet.size(), end + LONGEST_TITLE)) {
            boolean small =
                    (rules.joints().has(sheet.lowerAt(to))
                                    || rules.placePrepositions().has(sheet.lowerAt(to)))
                            && sheet.capitalAt(to + 1)
                            && rules.itemHeads().lengthAt(sheet.words(), to + 1) == 0;
            boolean year =
                    sheet.word(to).isNumber() && rules.numbering().has(sheet.lowerAt(to - 1));
            if (!small && !year && !sheet.capitalAt(to)) {
                break;
            }
            to += small ? 2 : 1;
        }
        return to;
    }
}
