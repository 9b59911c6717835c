package org.kabar.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as RDF literals. Thread-safe. */
public final class Literals {

    /** The boolean of that name. */
    public static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private static final int CONFIDENCE_DIGITS = 3;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern UNPAIRED =
            Pattern.compile(
                    "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Literals() {}

    /** A plain string; halves of characters, which no RDF format can carry, become U+FFFD. */
    public static Node string(String value) {
        return NodeFactory.createLiteralString(sound(value));
    }

    /**
     * Words in a language.
     *
     * @param tag as {@link #tag} gave it; if empty, a plain string is made
     */
    static Node words(String value, String tag) {
        return tag.isEmpty() ? string(value) : NodeFactory.createLiteralLang(sound(value), tag);
    }

    /** The primary language of a BCP 47 tag; empty if it is none. */
    static String tag(String language) {
        return LANGUAGE.matcher(language).matches() ? primary(language) : "";
    }

    /** A whole number. */
    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    public static Node day(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    /** A moment to the second. */
    public static Node moment(OffsetDateTime value) {
        return NodeFactory.createLiteralDT(lexical(value), XSDDatatype.XSDdateTime);
    }

    /** A moment to the second, with its offset. */
    static String lexical(OffsetDateTime value) {
        String text = SECONDS.format(value);
        return text.endsWith("+00:00") ? text.substring(0, text.length() - 6) + "Z" : text;
    }

    /** A share between 0 and 1, to three digits. */
    public static Node decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        BigDecimal shown = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
        return NodeFactory.createLiteralDT(shown.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static String sound(String value) {
        return Slug.isSound(value) ? value : UNPAIRED.matcher(value).replaceAll("\ufffd");
    }
}
