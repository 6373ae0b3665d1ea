package org.appealworkbench.api.workflow;

import java.nio.file.Path;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;

/** A case taken through all stages. */
public record Assessment(Path folder, Review review, Problems problems) {}
