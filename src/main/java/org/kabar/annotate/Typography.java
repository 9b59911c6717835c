package org.kabar.annotate;

/**
 * Printed marks as the typewriter marks that the training texts mostly use, so that a curly mark
 * means to the models what a straight one does. Only what the models see is changed.
 */
final class Typography {

    private Typography() {}

    /** The form of a token, with straight quotation marks and hyphens. */
    static String plain(String form) {
        if (form.length() != 1) {
            return form;
        }
        return switch (form.charAt(0)) {
            case '“', '”', '„', '‟', '«', '»', '″' -> "\"";
            case '‘', '’', '‚', '‛', '`', '´', '′' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            default -> form;
        };
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
