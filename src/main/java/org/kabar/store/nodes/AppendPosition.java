package org.kabar.store.nodes;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionListener;

/**
 * Where TDB2 goes on writing its file of terms. After a transaction was aborted, TDB2 5.6 cuts off
 * what it had appended, but may go on behind that, while it counts from the cut: terms then stand
 * elsewhere than their identifiers say, and the database cannot be read any more (apache/jena,
 * issue 3877). So the file is made as long again as TDB2 believes that it is; what lies between
 * belongs to no term. Used by the thread that writes.
 */
final class AppendPosition implements TransactionListener {

    private final BinaryDataFile data;
    private final Path file;

    /** How long the file was before transactions were aborted since a term was appended; or 0. */
    private long ofAborted;

    /** How long it was when a commit began that has not ended; or 0. */
    private long ofUnfinished;

    /**
     * Of the file of a database in which no transaction is under way.
     *
     * @param data the file as TDB2 has it
     * @param file the same on the disk
     */
    AppendPosition(BinaryDataFile data, Path file) {
        this.data = data;
        this.file = file;
    }

    /** To be called before a term is appended, in the transaction that does it. */
    void mend() {
        long believed = Math.max(ofAborted, ofUnfinished);
        if (believed > 0) {
            // TDB2 goes to where it believes to write only after it has read.
            data.read(0, new byte[1], 0, 1);
            if (data.length() < believed) {
                data.truncate(believed);
            }
            ofAborted = 0;
            ofUnfinished = 0;
        }
    }

    @Override
    public void notifyAbortStart(Transaction transaction) {
        if (transaction.isWriteTxn()) {
            ofAborted = Math.max(ofAborted, file.toFile().length());
        }
    }

    /** A commit may fail on the way, and what was prepared is then aborted without a word. */
    @Override
    public void notifyCommitStart(Transaction transaction) {
        if (transaction.isWriteTxn()) {
            ofUnfinished = Math.max(ofUnfinished, file.toFile().length());
        }
    }

    @Override
    public void notifyCommitFinish(Transaction transaction) {
        if (transaction.isWriteTxn()) {
            ofUnfinished = 0;
        }
    }
}
