package org.appealworkbench.benchmarks.warm;

import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A piece of work of the packaged host. */
@State(Scope.Benchmark)
public class HostBenchmark {
    @Param("text")
    public String work;

    private Callable<Object> call;

    @Setup
    public void start() throws Exception {
        call = MeasuredHost.start().apply(work);
    }

    @Benchmark
    public Object call() throws Exception {
        return call.call();
    }
}
