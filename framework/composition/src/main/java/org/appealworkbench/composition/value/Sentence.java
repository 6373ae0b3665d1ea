package org.appealworkbench.composition.value;

import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Fact;

/**
 * The letter text of a choice whose slots are yet to be filled.
 *
 * @param words in the syntax of templates
 * @param choice the fact that every word outside the slots rests on
 */
public record Sentence(String words, Fact choice, Place place) {}
