package org.kabar.resolve;

/** How two words of names may be one, from the surest to the least sure. */
enum WordMatch {
    /** The same after folding. */
    EQUAL,
    /** The same sound. */
    SOUND,
    /** A slip of the pen apart. */
    NEAR,
    /** The first letter of a word, and that word. */
    INITIAL;

    private static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST_SLIP = 5;
    private static final int SHORTEST_TWO_SLIPS = 9;

    /** Whether two folded words match in this way. */
    boolean holds(String a, String b, Sounds sounds) {
        return switch (this) {
            case EQUAL -> a.equals(b);
            case SOUND ->
                    Math.min(a.length(), b.length()) >= SHORTEST_SOUND
                            && sounds.of(a).equals(sounds.of(b));
            case NEAR -> isNear(a, b);
            case INITIAL -> isInitial(a, b) || isInitial(b, a);
        };
    }

    private static boolean isInitial(String letter, String word) {
        return letter.length() == 1
                && word.length() > 1
                && Character.isLetter(letter.charAt(0))
                && word.charAt(0) == letter.charAt(0);
    }

    /** Names that differ in their last vowel only are often those of a woman and a man. */
    private static boolean isNear(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_SLIP
                || a.charAt(0) != b.charAt(0)
                || Math.abs(a.length() - b.length()) > 2
                || hasDigit(a)
                || hasDigit(b)) {
            return false;
        }
        int most = shorter >= SHORTEST_TWO_SLIPS ? 2 : 1;
        return EditDistance.of(a, b) <= most && !differOnlyInLastVowel(a, b);
    }

    private static boolean differOnlyInLastVowel(String a, String b) {
        int last = a.length() - 1;
        return a.length() == b.length()
                && a.regionMatches(0, b, 0, last)
                && "aeiou".indexOf(a.charAt(last)) >= 0
                && "aeiou".indexOf(b.charAt(last)) >= 0;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
