package org.appealworkbench.benchmarks.warm;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.runtime.RuntimeInstance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The letter's text as a template of bare Velocity, with a reference in the place of each number: no origins, no checks. */
@State(Scope.Benchmark)
public class RawVelocity {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Template template = new Template();
    private final VelocityContext context = new VelocityContext();

    @Setup
    public void parse() throws Exception {
        String letter = SampleLetter.text();
        StringBuilder source = new StringBuilder();
        Matcher numbers = NUMBER.matcher(letter);
        int count = 0;
        while (numbers.find()) {
            context.put("n" + count, numbers.group());
            numbers.appendReplacement(source, Matcher.quoteReplacement("${n" + count++ + "}"));
        }
        numbers.appendTail(source);
        RuntimeInstance runtime = new RuntimeInstance();
        runtime.init();
        template.setRuntimeServices(runtime);
        template.setData(runtime.parse(new StringReader(source.toString()), template));
        template.initDocument();
    }

    @Benchmark
    public String letter() {
        StringWriter out = new StringWriter();
        template.merge(context, out);
        return out.toString();
    }
}
