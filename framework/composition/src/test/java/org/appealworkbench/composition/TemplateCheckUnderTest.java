package org.appealworkbench.composition;

import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;

final class TemplateCheckUnderTest {
    TemplateCheckUnderTest(List<TemplateTool> tools) {}

    List<Fault> check(AppealType type, Policy policy) {
        return List.of();
    }
}
