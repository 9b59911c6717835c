package org.kabar.read;

import java.io.IOException;

/**
 * A member of a gzip file is damaged. Who goes on reading gets the next whole member. Never leaves
 * this package.
 */
final class DamagedMemberException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedMemberException(long position, IOException cause) {
        super("the gzip member at byte " + position + " is damaged: " + cause.getMessage(), cause);
    }
}
