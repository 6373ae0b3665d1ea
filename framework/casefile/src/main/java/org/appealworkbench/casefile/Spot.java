package org.appealworkbench.casefile;

/** A place within the file that is being read, line and column counted from 1. */
record Spot(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
