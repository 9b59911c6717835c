package org.kabar.extract.names;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kabar.extract.names.NameRules.PortfolioOrder;
import org.kabar.model.NameType;

/**
 * How far the words of a post go: "Deputi Bidang Sosial, Budaya, dan Pemberdayaan Masyarakat" names
 * no body and no person. Immutable and thread-safe.
 */
public final class Posts {

    private static final int SHORTEST_TASK = 3;

    private final NameRules rules;

    Posts(NameRules rules) {
        this.rules = rules;
    }

    /**
     * Which words belong to posts and ranks.
     *
     * @param names which words names stand on
     * @return one flag per word
     */
    public boolean[] mask(Sheet sheet, IntPredicate names) {
        boolean[] mask = new boolean[sheet.size()];
        int i = 0;
        while (i < sheet.size()) {
            int end = end(sheet, i, names);
            int begin = end > i ? fieldBegin(sheet, i) : i;
            for (int k = begin; k < end; k++) {
                mask[k] = true;
            }
            i = Math.max(end, i + 1);
        }
        return mask;
    }

    /**
     * The end of the post that begins at word {@code i}; {@code i} if none begins there.
     *
     * @param names which words names stand on
     */
    public int end(Sheet sheet, int i, IntPredicate names) {
        if (!rules.titles().has(sheet.lowerAt(i))) {
            return i;
        }
        Run run = new Run(sheet, i, names);
        int end = i + 1;
        int step = run.step(end);
        while (step > 0) {
            end += step;
            step = run.step(end);
        }
        return end;
    }

    /** The words of one post. */
    private final class Run {

        private final Sheet sheet;
        private final int post;
        private final IntPredicate names;

        Run(Sheet sheet, int post, IntPredicate names) {
            this.sheet = sheet;
            this.post = post;
            this.names = names;
        }

        /** By how many words the post goes on. */
        private int step(int at) {
            if (rules.organizationHeads().lengthAt(sheet.words(), at) > 1) {
                return 0;
            }
            String lower = sheet.lowerAt(at);
            boolean joint = rules.joints().has(lower);
            int field = joint ? 0 : rules.portfolios().lengthAt(sheet.words(), at);
            boolean goesOn =
                    rules.titles().has(lower)
                            || isTask(at)
                            || joint && isField(at + 1)
                            || isListed(at)
                            || isOf(sheet, at)
                            || lower.equals("-") && rules.titles().has(sheet.lowerAt(at + 1));
            return field > 0 ? field : goesOn ? 1 : 0;
        }

        private boolean isField(int at) {
            return rules.portfolios().lengthAt(sheet.words(), at) > 0 || isTask(at);
        }

        /** A capitalised common word, which can only be what the post is about. */
        private boolean isTask(int at) {
            boolean unit = rules.fields().has(sheet.lowerAt(at));
            if (!sheet.capitalAt(at) || rules.isHead(sheet, at) && !unit) {
                return false;
            }
            boolean other =
                    (rules.eventHeads().has(sheet.lowerAt(at))
                                    || rules.itemHeads().has(sheet.lowerAt(at))
                                            && rules.titles().has(sheet.lowerAt(at - 1)))
                            && sheet.capitalAt(at + 1)
                            && !hasField(at);
            return rules.isCommonNoun(sheet.word(at))
                    || hasTask(at)
                            && !other
                            && isWrittenLarge(at - 1)
                            && sheet.word(at).form().length() >= SHORTEST_TASK
                            && rules.isCommonWord(sheet.word(at))
                            && !rules.givenNames().has(sheet.lowerAt(at))
                            && !names.test(at)
                            && !beginsName(at);
        }

        /** Whether the word of the post there has a capital, or joins two that do. */
        private boolean isWrittenLarge(int at) {
            return sheet.capitalAt(at)
                    || sheet.word(at).isMark()
                    || rules.joints().has(sheet.lowerAt(at));
        }

        private boolean hasField(int at) {
            return IntStream.range(post, at).anyMatch(i -> rules.fields().has(sheet.lowerAt(i)));
        }

        /** Whether the post is one whose field is named: "kepala", but not "pelatih". */
        private boolean hasTask(int at) {
            return IntStream.range(post, at).anyMatch(i -> rules.tasked().has(sheet.lowerAt(i)));
        }

        /** Whether the model has a name begin here, which only a post with a field may overrule. */
        private boolean beginsName(int at) {
            boolean field = hasField(at);
            return sheet.block().names().stream()
                    .filter(name -> !field || name.type() == NameType.PER)
                    .anyMatch(name -> name.span().begin() == sheet.word(at).span().begin());
        }

        /** A comma between the fields of one post: "Energi Baru, Terbarukan, dan Konservasi". */
        private boolean isListed(int comma) {
            int next = comma + 1;
            String behind = sheet.lowerAt(comma + 2);
            boolean field =
                    sheet.capitalAt(next)
                            && !rules.titles().has(sheet.lowerAt(next))
                            && isField(next);
            boolean last =
                    rules.joints().has(sheet.lowerAt(next))
                            && sheet.capitalAt(comma + 2)
                            && isField(comma + 2);
            return sheet.lowerAt(comma).equals(",")
                    && (field && (behind.equals(",") || rules.joints().has(behind)) || last);
        }
    }

    /** "of" between a post and its field. */
    private boolean isOf(Sheet sheet, int particle) {
        return rules.portfolioOrder() == PortfolioOrder.AROUND
                && rules.particles().has(sheet.lowerAt(particle))
                && rules.portfolios().has(sheet.lowerAt(particle + 1))
                && sheet.capitalAt(particle + 1);
    }

    /** Where the field before a post begins; at the post, if it has none. */
    private int fieldBegin(Sheet sheet, int post) {
        int begin = post;
        while (rules.portfolioOrder() == PortfolioOrder.AROUND && begin > 0) {
            boolean joined =
                    rules.joints().has(sheet.lowerAt(begin - 1))
                            && rules.portfolios().has(sheet.lowerAt(begin - 2));
            if (!rules.portfolios().has(sheet.lowerAt(begin - 1)) && !joined) {
                break;
            }
            begin -= joined ? 2 : 1;
        }
        return begin;
    }
}
