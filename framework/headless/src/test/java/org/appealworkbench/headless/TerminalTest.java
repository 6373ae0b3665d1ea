package org.appealworkbench.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void a_text_cannot_steer_the_terminal_but_keeps_its_lines_and_tabs() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
        terminal.result("a\u001B[2Jb\n\tc");
        terminal.say("d\re");
        terminal.flush();
        assertThat(out).hasToString("a\uFFFD[2Jb\n\tc\n");
        assertThat(err).hasToString("d\uFFFDe\n");
    }
}
