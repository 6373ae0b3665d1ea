package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.appealworkbench.api.plugin.Fault;

/** What is wrong with plug-ins, with the place in parts. */
final class FaultJson {

    private FaultJson() {}

    static ArrayNode all(List<Fault> faults) {
        ArrayNode array = Json.array();
        for (Fault fault : faults) {
            array.addObject()
                    .put("file", fault.place().file())
                    .put("line", fault.place().line())
                    .put("column", fault.place().column())
                    .put("severity", fault.severity().word())
                    .put("code", fault.code())
                    .put("text", fault.sentence());
        }
        return array;
    }
}
