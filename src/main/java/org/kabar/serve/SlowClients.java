package org.kabar.serve;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Lets go of clients that give their question or take their answer so slowly that they keep others
 * waiting: once the time of a query is over, some bytes must pass in each further period.
 */
final class SlowClients extends Handler.Wrapper {

    /** Bytes that must pass in a period: a kilobyte a second with the usual 30 s. */
    private static final long LEAST = 30 << 10;

    private final Duration patience;
    private final Duration period;

    /**
     * Watches.
     *
     * @param patience how long nothing is asked of a client
     * @param period how long it may take then for some bytes
     */
    SlowClients(Handler handler, Duration patience, Duration period) {
        super(handler);
        this.patience = patience;
        this.period = period;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Watch watch = new Watch(request, response, getServer().getScheduler(), period);
        watch.in(patience.plus(period), 0);
        return super.handle(request, response, Callback.from(callback, watch::end));
    }

    private record Watch(
            Request request,
            Response response,
            Scheduler scheduler,
            Duration period,
            AtomicReference<Scheduler.Task> next) {

        /** A watch that is over. */
        private static final Scheduler.Task OVER = () -> false;

        Watch(Request request, Response response, Scheduler scheduler, Duration period) {
            this(request, response, scheduler, period, new AtomicReference<>());
        }

        void in(Duration time, long passed) {
            Scheduler.Task task =
                    scheduler.schedule(() -> look(passed), time.toMillis(), TimeUnit.MILLISECONDS);
            if (next.getAndUpdate(it -> it == OVER ? OVER : task) == OVER) {
                task.cancel();
            }
        }

        private void look(long before) {
            long passed =
                    Request.getContentBytesRead(request)
                            + Response.getContentBytesWritten(response);
            if (passed - before < LEAST) {
                EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
                client.close();
            } else {
                in(period, passed);
            }
        }

        void end() {
            Scheduler.Task last = next.getAndSet(OVER);
            if (last != null) {
                last.cancel();
            }
        }
    }
}
