package org.kabar.store.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.jena.dboe.base.record.Record;

/** Keys of indexes: identifiers one behind the other, the high bytes first. */
final class Keys {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Keys() {}

    /** A record with a key alone. */
    static Record record(long... ids) {
        return new Record(bytes(ids), null);
    }

    /** A key. */
    static byte[] bytes(long... ids) {
        byte[] bytes = new byte[ids.length * Long.BYTES];
        for (int i = 0; i < ids.length; i++) {
            LONGS.set(bytes, i * Long.BYTES, ids[i]);
        }
        return bytes;
    }

    /** The identifier at a place of a key. */
    static long id(byte[] key, int place) {
        return (long) LONGS.get(key, place * Long.BYTES);
    }
}
