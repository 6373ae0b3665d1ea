package org.appealworkbench.extensions.internal.archive;

/** How large a plug-in may be. */
final class Limits {

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_BYTES = 128L << 20;
    static final long MOST_BYTES_OF_ENTRY = 32L << 20;

    private Limits() {}
}
