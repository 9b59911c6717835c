package org.kabar.annotate;

/**
 * Printed marks as the typewriter marks that the training texts mostly use, so that a curly mark
 * means to the models what a straight one does. Only what the models see is changed.
 */
final class Typography {

    private Typography() {}

    /** The form of a token, with straight quotation marks and hyphens. */
    static String plain(String form) {
        return form.length() == 1 ? String.valueOf(plain(form.charAt(0))) : form;
    }

    private static char plain(char mark) {
        return switch (mark) {
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‘', '’', '‚', '‛', '`', '´', '′' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> mark;
        };
    }

    /** A whole sentence, unit by unit, so that all offsets stay. */
    static String plainText(String sentence) {
        StringBuilder plain = new StringBuilder(sentence.length());
        sentence.chars().forEach(unit -> plain.append(plain((char) unit)));
        return plain.toString();
    }

    /** All forms of a sentence, made plain. */
    static String[] plain(String[] forms) {
        String[] plain = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            plain[i] = plain(forms[i]);
        }
        return plain;
    }
}
