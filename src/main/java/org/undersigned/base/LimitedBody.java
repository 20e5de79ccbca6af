package org.undersigned.base;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length nobody said: read on until it is too large. */
final class LimitedBody extends FilterInputStream {

    private final long mostBytes;
    private long read;

    LimitedBody(InputStream body, long mostBytes) {
        super(body);
        this.mostBytes = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    // Whoever asked for it would read all that is still to come before anything is answered.
    @Override
    public void close() throws IOException {
        if (read <= mostBytes) {
            super.close();
        }
    }

    private void count(int bytes) {
        read += bytes;
        if (read > mostBytes) {
            throw Failure.tooLarge(mostBytes);
        }
    }
}
