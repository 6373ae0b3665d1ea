package org.appealworkbench.headless;

import java.util.function.Supplier;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.workflow.Authoring;
import org.appealworkbench.api.workflow.Batches;
import org.appealworkbench.api.workflow.Notices;
import org.appealworkbench.api.workflow.Workflow;
import org.osgi.framework.ServiceReference;

/** What every command of one run shares. */
record Session(
        Host host,
        Terminal terminal,
        Staff staff,
        Workflow workflow,
        AppealTypes types,
        Notices notices,
        ServiceReference<Batches> batches,
        ServiceReference<Authoring> authors) {

    /** Made when it is asked for: only the tools of plug-in authors need it. */
    Authoring authoring() {
        return host.context().getService(authors);
    }

    /** Tells an error and maps it to the exit code of its kind. */
    ExitCode tell(AppealException error) {
        terminal.say(staff.text(Message.of("error").with("text", String.valueOf(error.getMessage()))));
        return ExitCode.of(error.code().kind());
    }

    /** Runs a part of a command whose failure must not stop the others. */
    ExitCode guard(Supplier<ExitCode> part) {
        try {
            return part.get();
        } catch (AppealException e) {
            return tell(e);
        }
    }
}
