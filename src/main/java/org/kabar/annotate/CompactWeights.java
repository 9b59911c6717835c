package org.kabar.annotate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a model by feature, close together in memory.
 *
 * <p>Most of the time of a search goes into waiting for memory: each feature is a string that a map
 * of several hundred thousand others is asked for. Here a feature that the model does not know
 * costs one look into a table, and one that it knows one more, since its characters and its weights
 * lie side by side. Immutable and thread-safe.
 */
final class CompactWeights {

    /** The place of an unknown feature. */
    static final int NOWHERE = -1;

    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.nativeOrder());
    private static final VarHandle CHAR =
            MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.nativeOrder());
    private static final int PLACE_BITS = 32;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    /** A slot holds the hash of a feature and where it lies, from 1; an empty slot is 0. */
    private final long[] slots;

    /** Of each feature its length, its characters, the number of its weights, outcomes, weights. */
    private final byte[] features;

    private CompactWeights(Map<String, Context> weights) {
        slots = new long[Integer.highestOneBit(Math.max(1, weights.size())) * 4];
        features =
                new byte
                        [weights.entrySet().stream()
                                .mapToInt(entry -> size(entry.getKey(), entry.getValue()))
                                .sum()];
        int place = 0;
        for (Map.Entry<String, Context> entry : weights.entrySet()) {
            int hash = mixed(entry.getKey());
            int slot = hash & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ((long) hash << PLACE_BITS) | (place + 1);
            place = write(place, entry.getKey(), entry.getValue());
        }
    }

    /** The weights of a model, copied. */
    static CompactWeights of(Map<String, Context> weights) {
        return new CompactWeights(weights);
    }

    private static int size(String feature, Context weights) {
        return Character.BYTES * (1 + feature.length() + 1)
                + weights.getOutcomes().length * (Character.BYTES + Double.BYTES);
    }

    private int write(int from, String feature, Context weights) {
        int at = writeChar(from, feature.length());
        for (int i = 0; i < feature.length(); i++) {
            at = writeChar(at, feature.charAt(i));
        }
        int[] outcomes = weights.getOutcomes();
        at = writeChar(at, outcomes.length);
        for (int outcome : outcomes) {
            at = writeChar(at, outcome);
        }
        for (double weight : Arrays.copyOf(weights.getParameters(), outcomes.length)) {
            DOUBLE.set(features, at, weight);
            at += Double.BYTES;
        }
        return at;
    }

    private int writeChar(int at, int value) {
        CHAR.set(features, at, (char) value);
        return at + Character.BYTES;
    }

    private int readChar(int at) {
        return (char) CHAR.get(features, at);
    }

    /**
     * Finds features, all of them step by step together, so that the waits for memory overlap.
     *
     * @param wanted the features
     * @param from the first one to find
     * @param places where to put, from 0 on, the place of each; {@link #NOWHERE} if it is unknown
     */
    void find(String[] wanted, int from, int[] places) {
        int count = wanted.length - from;
        long[] held = new long[count];
        for (int i = 0; i < count; i++) {
            places[i] = mixed(wanted[from + i]);
        }
        for (int i = 0; i < count; i++) {
            held[i] = slots[places[i] & (slots.length - 1)];
        }
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = held[i] == 0 ? NOWHERE : readChar((int) (held[i] & PLACE) - 1);
        }
        for (int i = 0; i < count; i++) {
            places[i] =
                    lengths[i] == NOWHERE ? NOWHERE : place(wanted[from + i], places[i], held[i]);
        }
    }

    private int place(String feature, int hash, long first) {
        int slot = hash & (slots.length - 1);
        for (long held = first; held != 0; held = slots[slot]) {
            int place = (int) (held & PLACE) - 1;
            if ((int) (held >>> PLACE_BITS) == hash && isAt(place, feature)) {
                return place;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NOWHERE;
    }

    /** Adds the weights of the feature at a place to those of the outcomes that they speak for. */
    void add(int place, double[] sums) {
        int at = place + Character.BYTES * (1 + readChar(place));
        int count = readChar(at);
        int outcome = at + Character.BYTES;
        int weight = outcome + Character.BYTES * count;
        for (int i = 0; i < count; i++) {
            sums[readChar(outcome)] += (double) DOUBLE.get(features, weight);
            outcome += Character.BYTES;
            weight += Double.BYTES;
        }
    }

    private boolean isAt(int place, String feature) {
        int length = feature.length();
        if (readChar(place) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (readChar(place + Character.BYTES * (1 + i)) != feature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int mixed(String feature) {
        int hash = feature.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
