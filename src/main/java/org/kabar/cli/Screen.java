package org.kabar.cli;

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
     * @param expected how many steps are expected; more may come
     */
    static Screen bar(String task, long expected) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return none();
        }
        ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(expected)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .clearDisplayOnFinish()
                        .build();
        return new Screen(
                () -> {
                    bar.step();
                    if (bar.getCurrent() > bar.getMax()) {
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
