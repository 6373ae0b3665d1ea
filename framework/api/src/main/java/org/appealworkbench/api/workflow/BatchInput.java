package org.appealworkbench.api.workflow;

import java.nio.file.Path;

/**
 * Where cases come from: a case folder, a folder of case folders, a {@code .json}, or a {@code .jsonl} with one case a line.
 *
 * @param name as the person gave it, for messages and the report; {@code -} is standard input, one case a line
 * @param path the file or folder; for standard input the folder against which the paths of its cases resolve
 */
public record BatchInput(String name, Path path) {

    public static final String STANDARD_INPUT = "-";

    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
