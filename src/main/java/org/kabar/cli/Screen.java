package org.kabar.cli;

import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.kabar.load.Progress;

/**
 * Progress as a person sees it: a bar on a terminal, nothing elsewhere. Close it before printing.
 */
final class Screen implements AutoCloseable {

    /** Set by the launcher when standard error is a terminal, which Java 21 cannot tell. */
    private static final String TERMINAL = "kabar.terminal";

    private static final long ENDLESS = -1;

    private final Progress progress;
    private final Runnable end;

    private Screen(Progress progress, Runnable end) {
        this.progress = progress;
        this.end = end;
    }

    /**
     * A bar if standard error is a terminal.
     *
     * @param task what is being done
     * @param expected asked only if there is a bar: how many steps are expected, though more may
     *     come; empty if nobody knows
     */
    static Screen bar(String task, Supplier<OptionalLong> expected) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return none();
        }
        ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(expected.get().orElse(ENDLESS))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .clearDisplayOnFinish()
                        .build();
        return new Screen(
                () -> {
                    bar.step();
                    if (!bar.isIndefinite() && bar.getCurrent() > bar.getMax()) {
                        bar.maxHint(bar.getCurrent());
                    }
                },
                bar::close);
    }

    /** Shows nothing. */
    static Screen none() {
        return new Screen(Progress.none(), () -> {});
    }

    /** What the run tells its steps to. */
    Progress progress() {
        return progress;
    }

    @Override
    public void close() {
        end.run();
    }
}
